package de.tum.klausur.bank.version;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.QuestionTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fingerprint of what a question says and shows, however its file is written: comments, the order of keys and blank
 * lines make no other question. Records are taken apart, so that a new component can't be forgotten here.
 */
public final class QuestionHash {

    /** Variants whose content is part of the fingerprint, so that no release draws otherwise without notice. */
    private static final int PROVEN = 3;

    private final ContentHash hash;

    private QuestionHash(String form) {
        this.hash = new ContentHash(form);
    }

    /**
     * The fingerprint of a question with its figures.
     *
     * @param figures by name; those that the texts show
     */
    public static String of(QuestionTemplate template, Map<String, Figure> figures) {
        List<String> open = template.openTexts();
        QuestionHash writer = new QuestionHash(open.isEmpty() ? "question-2" : "question-3");
        for (long seed = 0; seed < (open.isEmpty() ? 1 : PROVEN); seed++) {
            writer.question(template.at(seed));
        }
        if (!open.isEmpty()) {
            writer.hash.texts(open);
        }
        new TreeMap<>(figures).forEach((name, figure) -> writer.hash.text(name).bytes(figure.content()));
        return writer.hash.hex();
    }

    private void question(Question question) {
        hash.text(question.id().value());
        hash.wording(question.title());
        hash.wording(question.stem());
        hash.count(question.parts().size());
        question.parts().forEach(new PartHash(hash)::part);
        hash.wording(question.explanation());
        facts(question.facts());
    }

    private void facts(QuestionFacts facts) {
        hash.texts(facts.objectives());
        hash.text(facts.difficulty().name().toLowerCase(Locale.ROOT))
                .count(facts.minutes())
                .text(facts.source())
                .text(facts.licence());
        if (facts.gradedOnly()) {
            hash.text("use: graded"); // left out otherwise, so that older versions keep their names (ADR 0015)
        }
    }
}
