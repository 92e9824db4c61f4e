package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.time.Instant;
import java.util.UUID;

/** What a journal entry tells. */
public sealed interface JournalEvent {

    /** This person pressed start; everything saved up to and including {@code deadline} counts. */
    record Started(UUID personId, Instant deadline) implements JournalEvent {}

    /** A page opened the exam and is the one writer from here on; {@code tab} is new with each page load. */
    record Opened(UUID tab) implements JournalEvent {}

    /** A part got a new response. */
    record Answered(PartRef part, int revision, Response response, UUID tab) implements JournalEvent {}

    /** The student got more time. */
    record Extended(Instant deadline) implements JournalEvent {}

    /** The student ended the attempt. */
    record HandedIn() implements JournalEvent {}

    /** The server ended the attempt after its deadline. */
    record Closed() implements JournalEvent {}
}
