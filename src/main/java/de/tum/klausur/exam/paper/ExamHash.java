package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.ContentHash;
import de.tum.klausur.question.QuestionId;
import java.util.List;
import java.util.Locale;

/**
 * The fingerprint of an exam: what its blueprint says, however its file is written, and the versions of its questions.
 * What came later, draws and rules, stays out while there are none, so that what was frozen before keeps its name.
 */
public final class ExamHash {

    /** No question has an id with a blank. */
    private static final String DRAW = "a draw";

    private final ContentHash hash = new ContentHash("exam-2");

    private ExamHash() {}

    /**
     * The fingerprint of a blueprint with its questions.
     *
     * @param versions for each place of the blueprint the hashes of the versions that can stand there: one, or a draw's
     *     pool
     */
    public static String of(Blueprint blueprint, List<List<String>> versions) {
        ExamHash writer = new ExamHash();
        writer.blueprint(blueprint);
        List<BlueprintItem> asked = blueprint.asked();
        for (int place = 0; place < asked.size(); place++) {
            writer.versions(asked.get(place), versions.get(place));
        }
        writer.rules(blueprint.rules());
        return writer.hash.hex();
    }

    private void blueprint(Blueprint blueprint) {
        hash.text(blueprint.id()).wording(blueprint.title());
        hash.count(blueprint.minutes())
                .text(blueprint.credits().value().stripTrailingZeros().toPlainString());
        hash.wording(blueprint.aids());
        hash.count(blueprint.problems().size());
        blueprint.problems().forEach(problem -> {
            hash.wording(problem.title());
            hash.count(problem.asked().size());
            problem.asked().forEach(this::asked);
        });
    }

    private void asked(BlueprintItem asked) {
        switch (asked) {
            case QuestionItem question -> hash.text(question.id().value());
            case DrawItem(var draw, var ignored) -> draw(draw);
        }
    }

    private void draw(Draw draw) {
        hash.text(DRAW).count(draw.count()).decimal(draw.credits().value());
        hash.texts(draw.objectives().stream().sorted().toList());
        hash.texts(draw.difficulties().stream().map(ExamHash::word).sorted().toList());
        hash.texts(draw.kinds().stream().map(ExamHash::word).sorted().toList());
        hash.texts(draw.except().stream().map(QuestionId::value).sorted().toList());
        hash.text(draw.minutes().map(String::valueOf));
        hash.text(draw.automatic() ? "automatic" : "").text(draw.varies() ? "varies" : "");
    }

    private void versions(BlueprintItem asked, List<String> versions) {
        switch (asked) {
            case QuestionItem ignored -> hash.text(versions.getFirst());
            case DrawItem ignored -> hash.texts(versions);
        }
    }

    private void rules(ExamRules rules) {
        if (!rules.isHeldAsDefault()) {
            hash.text("rules").text(rules.graded() ? "graded" : "ungraded").text(word(rules.feedback()));
            hash.text(rules.shufflesOptions() ? "options" : "").text(rules.shufflesQuestions() ? "questions" : "");
            hash.texts(rules.allowed().stream().map(Reserved::word).toList());
        }
        if (rules.untouched() == Untouched.NONE) {
            hash.text("untouched").text("none");
        }
        if (rules.calculator()) {
            hash.text("calculator");
        }
        if (!rules.confirmed().isEmpty()) {
            hash.text("confirm").count(rules.confirmed().size());
            rules.confirmed().forEach(hash::wording);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
