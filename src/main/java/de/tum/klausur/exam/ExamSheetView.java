package de.tum.klausur.exam;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.exam.paper.Coverage;
import java.util.List;
import java.util.Optional;

/**
 * What an exam's page shows of the exam as it would be frozen now, in the reader's language.
 *
 * @param calculator whether the exam's page has one
 * @param confirmed what each student confirms before the start, besides the aids
 * @param blankIsNone whether a blank multiple choice counts as "None of these"
 * @param mostMinutes what the questions of the longest paper take
 * @param choicePercent share of choice parts where it is above one half
 * @param usedBefore how many questions sessions of other exams asked
 */
record ExamSheetView(
        String aids,
        boolean calculator,
        List<String> confirmed,
        boolean graded,
        boolean immediate,
        boolean blankIsNone,
        int mostMinutes,
        Optional<Integer> choicePercent,
        int usedBefore,
        List<FileProblem> warnings,
        List<ProblemRow> problems,
        Coverage coverage) {

    /** A problem. */
    public record ProblemRow(Label title, String credits, List<SlotRow> slots) {}

    /**
     * A slot.
     *
     * @param count how many of the questions stand on a paper
     * @param credits of each question
     */
    public record SlotRow(boolean drawn, int count, String credits, List<QuestionRow> questions) {}

    /**
     * A question.
     *
     * @param link the authors' page of it; empty where it is no longer in service
     * @param gradedOnly whether only graded exams may ask it
     * @param uses the sessions of other exams that asked it, separated by commas
     */
    public record QuestionRow(
            String id,
            Label title,
            Optional<String> link,
            String credits,
            int minutes,
            String uses,
            boolean gradedOnly) {}

    /** Objectives that each paper has. */
    public List<String> always() {
        return coverage.objectives().stream()
                .filter(Coverage.Objective::always)
                .map(Coverage.Objective::id)
                .toList();
    }

    /** Objectives that only some papers have. */
    public List<String> sometimes() {
        return coverage.objectives().stream()
                .filter(objective -> !objective.always())
                .map(Coverage.Objective::id)
                .toList();
    }
}
