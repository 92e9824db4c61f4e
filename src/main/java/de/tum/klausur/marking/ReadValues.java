package de.tum.klausur.marking;

import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.page.Texts;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the value that a person read in an answer, as it is typed into a form: with the reader of students' answers, for
 * parts from which others follow on.
 */
public final class ReadValues {

    private static final String FIELD = "valueAsRead";

    private ReadValues() {}

    /** What is wrong with it; nothing where it is empty, which says that no value can be read. */
    public static Optional<InputProblem> problem(ExamPart asked, String typed) {
        ValueAsRead value = new ValueAsRead(typed);
        if (value.isNone()) {
            return Optional.empty();
        }
        if (FollowOnMarking.followers(asked.variant().question(), asked.part().id())
                .isEmpty()) {
            return problem(JudgementMessages::valueNotAsked);
        }
        if (typed.length() > ValueAsRead.LONGEST || !value.isReadable(asked.part())) {
            return problem(texts -> unreadable(asked, texts));
        }
        return Optional.empty();
    }

    private static String unreadable(ExamPart asked, JudgementMessages texts) {
        return switch (asked.part()) {
            case TensorShape shape -> texts.valueNoShape();
            case Matrix matrix -> texts.valueNoMatrix(matrix.rows().size(), matrix.width());
            default -> texts.valueNoNumber();
        };
    }

    private static Optional<InputProblem> problem(Function<JudgementMessages, String> text) {
        return Optional.of(new InputProblem(FIELD, locale -> text.apply(Texts.in(JudgementMessages.class, locale))));
    }
}
