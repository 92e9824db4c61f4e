package de.tum.klausur.exam;

import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.blueprint.Blueprint;
import de.tum.klausur.question.QuestionId;
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

    /** What is wrong, at its place in {@code text}. */
    List<FileProblem> check(String path, String text, Blueprint blueprint) {
        List<FileProblem> problems = new ArrayList<>();
        List<Credits> credits = new ArrayList<>();
        for (QuestionId id : questions(blueprint)) {
            Optional<QuestionVersion> version = bank.current(id);
            version.ifPresentOrElse(
                    known -> credits.add(known.question().credits()),
                    () -> problems.add(at(
                            path,
                            text,
                            id.value(),
                            "there is no question " + id,
                            "is the id right, and is its file without problems?")));
        }
        Credits sum = Credits.sum(credits);
        if (problems.isEmpty() && !sum.equals(blueprint.credits())) {
            problems.add(at(
                    path,
                    text,
                    "credits:",
                    "the questions are worth " + sum + " credits, not " + blueprint.credits(),
                    "write credits: " + sum + ", or change the questions"));
        }
        return problems;
    }

    /** All questions of a blueprint in order. */
    static List<QuestionId> questions(Blueprint blueprint) {
        return blueprint.problems().stream()
                .flatMap(problem -> problem.questions().stream())
                .toList();
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static FileProblem at(String path, String text, String word, String message, String hint) {
        int place = Math.max(0, text.indexOf(word));
        int line = (int) text.substring(0, place).lines().count();
        int column = place - text.lastIndexOf('\n', place);
        boolean lineStart = place == 0 || text.charAt(place - 1) == '\n';
        return new FileProblem(path, lineStart ? line + 1 : line, column, message, hint);
    }
}
