package de.tum.klausur.attempt;

import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import java.util.List;

/** Why a lecturer did something to a student's attempt, in the lecturer's words. */
final class Reason {

    static final int LONGEST = 1000;

    private Reason() {}

    /**
     * The reason without white space around it.
     *
     * @throws InvalidInput where there is none, or it is too long
     */
    static String read(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidInput(List.of(new InputProblem(
                    "reason", locale -> Texts.in(LateMessages.class, locale).noReason(LONGEST))));
        }
        return reason;
    }
}
