package de.tum.klausur.bank.version;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.key.Option;
import de.tum.klausur.question.key.PartHead;
import de.tum.klausur.question.key.RubricItem;
import de.tum.klausur.question.key.Tolerance;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fingerprint of what a question says and shows, however its file is written: comments, the order of keys and blank
 * lines make no other question. Records are taken apart, so that a new component can't be forgotten here.
 */
public final class QuestionHash {

    private final ContentHash hash = new ContentHash("question-2");

    private QuestionHash() {}

    /**
     * The fingerprint of a question with its figures.
     *
     * @param figures by name; those that the texts show
     */
    public static String of(Question question, Map<String, Figure> figures) {
        QuestionHash writer = new QuestionHash();
        writer.question(question);
        new TreeMap<>(figures).forEach((name, figure) -> writer.hash.text(name).bytes(figure.content()));
        return writer.hash.hex();
    }

    private void question(Question question) {
        hash.text(question.id().value());
        wording(question.title());
        wording(question.stem());
        hash.count(question.parts().size());
        question.parts().forEach(this::part);
        wording(question.explanation());
        facts(question.facts());
    }

    private void facts(QuestionFacts facts) {
        texts(facts.objectives());
        hash.text(facts.difficulty().name().toLowerCase(Locale.ROOT))
                .count(facts.minutes())
                .text(facts.source())
                .text(facts.licence());
    }

    private void part(Part part) {
        switch (part) {
            case SingleChoice(var head, var options) -> choice("single-choice", head, options);
            case MultipleChoice(var head, var options) -> choice("multiple-choice", head, options);
            case Numeric(var head, var value, var tolerance, var unit) -> {
                head("numeric", head);
                hash.text(plain(value));
                tolerance(tolerance);
                hash.text(unit);
            }
            case TensorShape(var head, var accepted) -> {
                head("tensor-shape", head);
                hash.count(accepted.size());
                accepted.forEach(this::shape);
            }
            case ShortText(var head, var accepted) -> {
                head("short-text", head);
                texts(accepted);
            }
            case FreeText(var head, var rubric, var solution) -> {
                head("free-text", head);
                hash.count(rubric.items().size());
                rubric.items().forEach(this::item);
                wording(solution);
            }
        }
    }

    private void head(String kind, PartHead head) {
        hash.text(kind).text(head.id().value());
        wording(head.prompt());
        hash.text(plain(head.credits().value()));
    }

    private void choice(String kind, PartHead head, List<Option> options) {
        head(kind, head);
        hash.count(options.size());
        options.forEach(option -> {
            hash.count(option.id().place()).text(option.right() ? "right" : "wrong");
            wording(option.text());
        });
    }

    private void tolerance(Tolerance tolerance) {
        switch (tolerance) {
            case Tolerance.Absolute(var margin) -> hash.text("absolute").text(plain(margin));
            case Tolerance.Relative(var share) -> hash.text("relative").text(plain(share));
        }
    }

    private void shape(AcceptedShape shape) {
        texts(shape.sizes().stream().map(String::valueOf).toList());
        hash.text(plain(shape.credits().value()));
    }

    private void item(RubricItem item) {
        hash.text(item.id()).text(plain(item.credits()));
        wording(item.text());
    }

    private void texts(List<String> texts) {
        hash.count(texts.size());
        texts.forEach(hash::text);
    }

    private void wording(Wording wording) {
        hash.text(wording.en()).text(wording.de());
    }

    /** 2 and 2.0 are the same number. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
