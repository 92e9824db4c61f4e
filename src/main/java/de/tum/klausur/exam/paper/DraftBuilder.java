package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Credits;
import java.util.List;
import java.util.Optional;

/** Puts the questions in service into a blueprint, and tells what speaks against it. */
public final class DraftBuilder {

    private static final int FULL = 100;
    /** Authors' minutes are estimates; beyond a quarter too much no student could be done in time. */
    private static final int TOO_MUCH = 125;

    private static final int HALF = 50;

    private final Blueprint blueprint;
    private final DraftRemarks findings;

    private DraftBuilder(Blueprint blueprint, DraftRemarks findings) {
        this.blueprint = blueprint;
        this.findings = findings;
    }

    /**
     * What {@code blueprint} comes to with these questions.
     *
     * @param path its file
     */
    public static Draft of(String path, Blueprint blueprint, Stock stock) {
        DraftRemarks findings = new DraftRemarks(path);
        List<List<QuestionVersion>> pools = new Pools(blueprint, stock, findings).all();
        Optional<FrozenExam> exam = new DraftBuilder(blueprint, findings).exam(pools);
        return new Draft(exam, findings.inOrder());
    }

    private Optional<FrozenExam> exam(List<List<QuestionVersion>> pools) {
        List<BlueprintItem> asked = blueprint.asked();
        for (int place = 0; place < asked.size(); place++) {
            if (pools.get(place).size() < asked.get(place).count()) {
                return Optional.empty();
            }
        }
        FrozenExam exam = FrozenExam.of(hash(pools), blueprint, pools);
        List<Integer> lacking = exam.lacking();
        lacking.forEach(place -> findings.error(
                asked.get(place).place(),
                "this draw stays short of a question, since others of this exam draw from the same ones",
                "ask for less, or name more objectives in one of them"));
        if (!lacking.isEmpty()) {
            return Optional.empty();
        }
        credits(exam);
        minutes(exam);
        choice(exam);
        return Optional.of(exam);
    }

    private String hash(List<List<QuestionVersion>> pools) {
        return ExamHash.of(
                blueprint,
                pools.stream()
                        .map(pool -> pool.stream().map(QuestionVersion::hash).toList())
                        .toList());
    }

    private void credits(FrozenExam exam) {
        Credits sum =
                Credits.sum(exam.problems().stream().map(ExamProblem::credits).toList());
        if (!sum.equals(blueprint.credits())) {
            findings.error(
                    blueprint.creditsPlace(),
                    "the questions are worth " + sum + " credits, not " + blueprint.credits(),
                    "write credits: " + sum + ", or change the questions");
        }
    }

    private void minutes(FrozenExam exam) {
        int minutes = exam.most(version -> version.question().facts().minutes());
        String message = "the questions of a paper take up to " + minutes + " minutes, not " + exam.minutes();
        if (minutes * FULL > exam.minutes() * TOO_MUCH) {
            findings.error(
                    blueprint.minutesPlace(),
                    message,
                    "write minutes: " + minutes + ", or ask for less; up to " + TOO_MUCH + " % are a warning only");
        } else if (minutes > exam.minutes()) {
            findings.warning(blueprint.minutesPlace(), message, "are the questions' own minutes right?");
        }
    }

    private void choice(FrozenExam exam) {
        int percent = ChoiceShare.percent(exam);
        if (blueprint.rules().graded() && percent > HALF) {
            findings.warning(
                    blueprint.creditsPlace(),
                    "choice parts give up to " + percent + " % of the credits",
                    "above 50 % a pass mark of 60 % with a sliding clause applies");
        }
    }
}
