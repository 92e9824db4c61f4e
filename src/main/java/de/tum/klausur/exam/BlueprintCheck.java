package de.tum.klausur.exam;

import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Problems;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.blueprint.AskedQuestion;
import de.tum.klausur.exam.blueprint.Blueprint;
import de.tum.klausur.question.credit.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a blueprint's questions exist and its credits add up. */
@ApplicationScoped
class BlueprintCheck {

    private final QuestionBank bank;

    BlueprintCheck(QuestionBank bank) {
        this.bank = bank;
    }

    /** What is wrong, where the file at {@code path} says it. */
    List<FileProblem> check(String path, Blueprint blueprint) {
        Problems problems = new Problems(path);
        List<Credits> credits = new ArrayList<>();
        for (AskedQuestion asked : blueprint.asked()) {
            Optional<QuestionVersion> version = bank.current(asked.id());
            version.ifPresentOrElse(
                    known -> credits.add(known.question().credits()),
                    () -> problems.add(
                            asked.place(),
                            "there is no question " + asked.id(),
                            "is the id right, and is its file without problems?"));
        }
        Credits sum = Credits.sum(credits);
        if (problems.isEmpty() && !sum.equals(blueprint.credits())) {
            problems.add(
                    blueprint.creditsPlace(),
                    "the questions are worth " + sum + " credits, not " + blueprint.credits(),
                    "write credits: " + sum + ", or change the questions");
        }
        return problems.inOrder();
    }
}
