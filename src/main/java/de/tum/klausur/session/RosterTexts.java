package de.tum.klausur.session;

import de.tum.klausur.session.roster.RosterProblem;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Problems of a roster file, told with line and column. */
final class RosterTexts {

    /** The form field of the file. */
    private static final String FIELD = "file";

    /** More than a person reads before repairing the file at its source. */
    private static final int SHOWN = 50;

    private RosterTexts() {}

    static List<InputProblem> input(List<RosterProblem> problems) {
        List<InputProblem> told = new ArrayList<>(problems.stream()
                .limit(SHOWN)
                .map(problem -> new InputProblem(FIELD, locale -> text(problem, locale)))
                .toList());
        int rest = problems.size() - SHOWN;
        if (rest > 0) {
            told.add(new InputProblem(
                    FIELD, locale -> Texts.in(RosterMessages.class, locale).more(rest)));
        }
        return told;
    }

    static List<InputProblem> noEncoding() {
        return List.of(new InputProblem(
                "encoding", locale -> Texts.in(RosterMessages.class, locale).noEncoding()));
    }

    private static String text(RosterProblem problem, Locale locale) {
        RosterMessages in = Texts.in(RosterMessages.class, locale);
        String what = what(problem, in);
        if (problem.line() == 0) {
            return what;
        }
        return problem.column().isEmpty()
                ? in.inLine(problem.line(), what)
                : in.inColumn(problem.line(), problem.column(), what);
    }

    private static String what(RosterProblem problem, RosterMessages in) {
        List<String> values = problem.values();
        return switch (problem.fault()) {
            case TOO_LARGE -> in.tooLarge();
            case EMPTY -> in.empty();
            case NOT_TEXT -> in.notText();
            case WRONG_SEPARATOR -> in.wrongSeparator(values.getFirst());
            case MISSING_COLUMN -> in.missingColumn();
            case DUPLICATE_COLUMN -> in.duplicateColumn();
            case NO_STUDENTS -> in.noStudents();
            case WRONG_CELL_COUNT -> in.wrongCellCount(values.getFirst(), values.getLast());
            case UNCLOSED_QUOTE -> in.unclosedQuote();
            case TEXT_AFTER_QUOTE -> in.textAfterQuote();
            case NOT_A_NUMBER -> in.notANumber(values.getFirst());
            case DUPLICATE_NUMBER -> in.duplicateNumber(values.getFirst(), values.getLast());
        };
    }
}
