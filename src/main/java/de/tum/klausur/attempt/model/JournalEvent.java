package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.time.Instant;
import java.util.UUID;

/** What a journal entry tells. */
public sealed interface JournalEvent {

    /** A part got a new response, by whichever way. */
    sealed interface Given extends JournalEvent {

        PartRef part();

        /** How often the part was answered, this time included. */
        int revision();

        Response response();
    }

    /** This person pressed start; everything saved up to and including {@code deadline} counts. */
    record Started(UUID personId, Instant deadline) implements JournalEvent {}

    /** A page opened the exam and is the one writer from here on; {@code tab} is new with each page load. */
    record Opened(UUID tab) implements JournalEvent {}

    /** A page of the student gave a part a new response, in time. */
    record Answered(PartRef part, int revision, Response response, UUID tab) implements Given {}

    /**
     * A response that came after the end counts, since a lecturer admitted it.
     *
     * @param late where it is kept as it came, with its evidence
     * @param lecturer who admitted it
     */
    record Admitted(PartRef part, int revision, Response response, UUID late, UUID lecturer) implements Given {}

    /**
     * The student's own phone sent a page of the answer to a part, in time.
     *
     * @param link by which link; the student had made it for this part
     */
    record Photographed(PartRef part, int revision, Response response, UUID link) implements Given {}

    /** A page of the student made a link by which a phone may send photos until then. */
    record Linked(UUID link, Instant until) implements JournalEvent {}

    /** The student took such a link back, or made another one in its place. */
    record Unlinked(UUID link) implements JournalEvent {}

    /** The student got more time. */
    record Extended(Instant deadline) implements JournalEvent {}

    /** The student ended the attempt. */
    record HandedIn() implements JournalEvent {}

    /** The server ended the attempt after its deadline. */
    record Closed() implements JournalEvent {}

    /** A lecturer let the student go on after the end; everything saved up to and including {@code deadline} counts. */
    record Reopened(UUID lecturer, Instant deadline) implements JournalEvent {}
}
