package de.tum.klausur.exam.blueprint;

import de.tum.klausur.bank.version.ContentHash;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.wording.Wording;
import java.util.List;

/** The fingerprint of an exam: what its blueprint says, however its file is written, and the versions of its questions. */
public final class ExamHash {

    private ExamHash() {}

    /**
     * The fingerprint of a blueprint with its questions.
     *
     * @param versions hashes of the questions' versions in the order of the blueprint
     */
    public static String of(Blueprint blueprint, List<String> versions) {
        ContentHash hash = new ContentHash("exam-2").text(blueprint.id());
        wording(hash, blueprint.title());
        hash.count(blueprint.minutes())
                .text(blueprint.credits().value().stripTrailingZeros().toPlainString());
        wording(hash, blueprint.aids());
        hash.count(blueprint.problems().size());
        blueprint.problems().forEach(problem -> {
            wording(hash, problem.title());
            hash.count(problem.questions().size());
            problem.questions().stream().map(QuestionId::value).forEach(hash::text);
        });
        versions.forEach(hash::text);
        return hash.hex();
    }

    private static void wording(ContentHash hash, Wording wording) {
        hash.text(wording.en()).text(wording.de());
    }
}
