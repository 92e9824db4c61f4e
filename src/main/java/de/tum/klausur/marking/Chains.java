package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.marking.shown.KeyTexts;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.GivenAnswers;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where an answer stands in a chain of steps, told to its marker. */
@ApplicationScoped
class Chains {

    private final Attempts attempts;
    private final Papers papers;
    private final CurrentLanguage language;

    Chains(Attempts attempts, Papers papers, CurrentLanguage language) {
        this.attempts = attempts;
        this.papers = papers;
        this.language = language;
    }

    /**
     * An answer's place in a chain of steps.
     *
     * @param followers letters of the parts that follow on from it, so that its value is asked for
     * @param rows whether that value is typed row by row
     * @param computedKey the key as it is computed on from the student's earlier values; empty where it is none of these
     * @param lookAgain letter of an earlier part that was read in another way since this answer was marked
     */
    record Chain(List<String> followers, boolean rows, Optional<ShownText> computedKey, Optional<String> lookAgain) {}

    Chain of(TaskView task, Map<PartRef, MarkView> given) {
        AttemptView attempt = attempts.get(task.attemptId());
        ExamPart asked = papers.part(attempt.sessionId(), attempt.seed(), task.part());
        QuestionVariant variant = asked.variant();
        QuestionId question = variant.question().id();
        FollowOnMarking marking = new FollowOnMarking(
                variant.template(),
                variant.seed(),
                variant.question(),
                new GivenAnswers(
                        of(question, attempts.responses(task.attemptId())), of(question, FollowingOn.asRead(given))));
        Reader reader = new Reader(language.locale(), true);
        return new Chain(
                FollowOnMarking.followers(variant.question(), asked.part().id()).stream()
                        .map(PartId::value)
                        .toList(),
                asked.part() instanceof Matrix,
                marking.following(asked.part().id()).map(part -> KeyTexts.of(part, reader)),
                task.lookAgain());
    }

    private static <T> Map<PartId, T> of(QuestionId question, Map<PartRef, T> all) {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().question().equals(question))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().part(), Map.Entry::getValue, (a, b) -> a, HashMap::new));
    }
}
