package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.marking.WordGroup;
import de.tum.klausur.marking.Wordings;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.WordDecision;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An objection about words that no key knows, granted for everybody who wrote them: the decision on the words is recorded
 * in the objection's transaction, and the sweep then marks each other attempt in one of its own.
 */
@ApplicationScoped
class EqualAnswers {

    private final Wordings wordings;
    private final CurrentPerson current;

    EqualAnswers(Wordings wordings, CurrentPerson current) {
        this.wordings = wordings;
        this.current = current;
    }

    /** Words of the answer that others wrote too and that can earn more than they do. */
    List<WordGroup> offered(AttemptView attempt, PartRef part) {
        return wordings.groups(attempt, part).stream()
                .filter(group -> group.count() > 1 && group.earned().compareTo(group.worth()) < 0)
                .toList();
    }

    /** Whether the current person took or refused words of the answer last, and so gave this mark. */
    boolean isOwn(AttemptView attempt, PartRef part) {
        return wordings.decidedBy(current.person().id(), attempt, part);
    }

    /** Keeps others from marking and deciding until the caller's transaction ends. */
    void hold(UUID sessionId) {
        wordings.hold(sessionId);
    }

    /**
     * What is wrong with taking these words for all: they are none of the answer's, or the credits that the objection
     * brings are more than they can earn or can't be shared out equally.
     *
     * @param raise credits that the objection brings
     */
    Optional<InputProblem> problem(List<WordGroup> offered, List<String> ids, Credits raise) {
        List<WordGroup> chosen = chosen(offered, ids);
        boolean fits = chosen.size() == ids.stream().distinct().count()
                && chosen.stream()
                        .allMatch(group -> earns(group, raise, chosen.size())
                                .filter(credits -> credits.compareTo(group.worth()) <= 0)
                                .isPresent());
        return fits
                ? Optional.empty()
                : Optional.of(new InputProblem(
                        "wordings", l -> Texts.in(ReviewMessages.class, l).wordingsDoNotFit()));
    }

    /** Takes them, with credits that bring everybody what the objection brings; {@link #problem} has found none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(AttemptView attempt, PartRef part, List<WordGroup> chosen, Credits raise) {
        for (WordGroup group : chosen) {
            Credits credits = earns(group, raise, chosen.size()).orElseThrow();
            wordings.decide(
                    attempt.sessionId(),
                    part,
                    group,
                    new Wordings.Decision(
                            WordDecision.of(credits), current.person().id()));
        }
    }

    /** Those of the offered words that are meant. */
    static List<WordGroup> chosen(List<WordGroup> offered, List<String> ids) {
        return offered.stream().filter(group -> ids.contains(group.id())).toList();
    }

    private static Optional<Credits> earns(WordGroup group, Credits raise, int among) {
        return raise.among(among).map(share -> group.earned().plus(share));
    }
}
