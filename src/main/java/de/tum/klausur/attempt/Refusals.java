package de.tum.klausur.attempt;

import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import java.util.function.Function;

/** Why an act on an attempt is refused, each with its code for programs. */
final class Refusals {

    private Refusals() {}

    public static Refused ended() {
        return refused("attempt-ended", AttemptMessages::ended);
    }

    public static Refused otherWriter() {
        return refused("other-writer", AttemptMessages::otherWriter);
    }

    public static Refused tooManyFiles() {
        return refused("too-many-files", AttemptMessages::tooManyFiles);
    }

    static Refused notOpenYet() {
        return refused("not-open-yet", AttemptMessages::notOpenYet);
    }

    static Refused startOver() {
        return refused("start-over", AttemptMessages::startOver);
    }

    static Refused notEndedYet() {
        return refused("not-ended-yet", AttemptMessages::notEndedYet);
    }

    static Refused noReceipts() {
        return refused("no-receipts", AttemptMessages::noReceipts);
    }

    static Refused revisionsDiffer() {
        return refused("revisions-differ", AttemptMessages::handInMismatch);
    }

    static Refused tooLateToHandIn() {
        return refused("attempt-ended", AttemptMessages::handInTooLate);
    }

    private static Refused refused(String code, Function<AttemptMessages, String> text) {
        return new Refused(code, locale -> text.apply(Texts.in(AttemptMessages.class, locale)));
    }
}
