package de.tum.klausur.exam.paper;

import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Optional;

/**
 * Which questions a place is filled from, and how many are drawn for a paper. An empty list asks for nothing.
 *
 * @param objectives lectures or objectives, e.g. {@code L9} and {@code L4.06}; one of them is enough
 * @param difficulties one of these
 * @param kinds each part is of one of these
 * @param credits what each whole question is worth, so that all papers are worth the same
 * @param minutes the working time that a question takes at most
 * @param except questions that are not meant
 * @param automatic whether only questions are meant whose every part is marked by its key
 * @param varies whether only questions with parameters are meant
 */
record Draw(
        int count,
        List<String> objectives,
        List<Difficulty> difficulties,
        List<PartKind> kinds,
        Credits credits,
        Optional<Integer> minutes,
        List<QuestionId> except,
        boolean automatic,
        boolean varies) {

    public Draw {
        objectives = List.copyOf(objectives);
        difficulties = List.copyOf(difficulties);
        kinds = List.copyOf(kinds);
        except = List.copyOf(except);
    }

    /**
     * Whether {@code question} is one of those that are meant.
     *
     * @param variesItself whether it has parameters
     */
    public boolean means(Question question, boolean variesItself) {
        return question.credits().equals(credits)
                && (variesItself || !varies)
                && !except.contains(question.id())
                && minutes.stream().allMatch(most -> question.facts().minutes() <= most)
                && (!automatic
                        || question.parts().stream()
                                .noneMatch(part -> part.byHand().isPresent()))
                && (difficulties.isEmpty()
                        || difficulties.contains(question.facts().difficulty()))
                && (kinds.isEmpty()
                        || question.parts().stream().map(PartKind::of).allMatch(kinds::contains))
                && (objectives.isEmpty()
                        || question.facts().objectives().stream().anyMatch(this::isOneOf));
    }

    private boolean isOneOf(String objective) {
        return objectives.stream().anyMatch(named -> objective.equals(named) || objective.startsWith(named + "."));
    }
}
