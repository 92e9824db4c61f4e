package de.tum.klausur.bank.version;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionFacts;
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
    }
}
