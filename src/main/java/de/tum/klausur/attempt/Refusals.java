package de.tum.klausur.attempt;

import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import java.util.function.Function;

/** Why an act on an attempt is refused, each with its code for programs. */
final class Refusals {

    private Refusals() {}

    public static Refused ended() {
        return refused("attempt-ended", AttemptMessages::ended);
    }

    static Refused notesEnded() {
        return refused("attempt-ended", AttemptMessages::notesEnded);
    }

    public static Refused otherWriter() {
        return refused("other-writer", AttemptMessages::otherWriter);
    }

    public static Refused tooManyFiles() {
        return refused("too-many-files", AttemptMessages::tooManyFiles);
    }

    /** One answer for whatever is wrong with a link, so that guessing tells nothing. */
    static Refused linkOver() {
        return refused("photo-link-over", AttemptMessages::linkOver);
    }

    static Refused tooManyPages() {
        return refused("too-many-pages", AttemptMessages::tooManyPages);
    }

    static Refused notOpenYet() {
        return refused("not-open-yet", AttemptMessages::notOpenYet);
    }

    static Refused startOver() {
        return refused("start-over", AttemptMessages::startOver);
    }

    static Refused rulesNotConfirmed() {
        return refused("rules-not-confirmed", AttemptMessages::rulesNotConfirmed);
    }

    static Refused nobodyToTell() {
        return new Refused(
                "nobody-to-tell",
                locale -> Texts.in(AnnouncementMessages.class, locale).nobodyToTell());
    }

    static Refused tooManyAnnouncements() {
        return new Refused(
                "too-many-announcements",
                locale -> Texts.in(AnnouncementMessages.class, locale).tooMany());
    }

    static Refused nobodySits() {
        return ofTime("nobody-sits", TimeMessages::nobodySits);
    }

    static Refused timeGivenMeanwhile() {
        return ofTime("time-given", TimeMessages::meanwhile);
    }

    static Refused tooManyGrants() {
        return ofTime("too-many-grants", TimeMessages::tooMany);
    }

    private static Refused ofTime(String code, Function<TimeMessages, String> text) {
        return new Refused(code, locale -> text.apply(Texts.in(TimeMessages.class, locale)));
    }

    static Refused notEndedYet() {
        return refused("not-ended-yet", AttemptMessages::notEndedYet);
    }

    static Refused noReceipts() {
        return refused("no-receipts", AttemptMessages::noReceipts);
    }

    static Refused stillRunning() {
        return refused("attempt-running", AttemptMessages::stillRunning);
    }

    static Refused tooManyLate() {
        return refused("too-many-late", AttemptMessages::tooManyLate);
    }

    static Refused decidedAlready() {
        return ofDesk("decided-already", LateMessages::decidedAlready);
    }

    static Refused othersThanSeen() {
        return ofDesk("late-changed", LateMessages::othersThanSeen);
    }

    static Refused newerStands() {
        return ofDesk("newer-answer", LateMessages::newerStandsRefused);
    }

    static Refused resultsOut() {
        return ofDesk("released", LateMessages::resultsOut);
    }

    static Refused stillRunningForStudent() {
        return ofDesk("attempt-running", LateMessages::stillRunning);
    }

    static Refused notEndedForStudent() {
        return ofDesk("attempt-running", LateMessages::notEnded);
    }

    static Refused solutionsSeen() {
        return ofDesk("solutions-seen", LateMessages::solutionsSeen);
    }

    static Refused revisionsDiffer() {
        return refused("revisions-differ", AttemptMessages::handInMismatch);
    }

    static Refused tooLateToHandIn() {
        return refused("attempt-ended", AttemptMessages::handInTooLate);
    }

    /** What is wrong with one field of what a student sent. */
    static InputProblem problem(String field, Function<AttemptMessages, String> text) {
        return new InputProblem(field, locale -> text.apply(Texts.in(AttemptMessages.class, locale)));
    }

    private static Refused ofDesk(String code, Function<LateMessages, String> text) {
        return new Refused(code, locale -> text.apply(Texts.in(LateMessages.class, locale)));
    }

    private static Refused refused(String code, Function<AttemptMessages, String> text) {
        return new Refused(code, locale -> text.apply(Texts.in(AttemptMessages.class, locale)));
    }
}
