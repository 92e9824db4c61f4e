package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Admitted;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Linked;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Photographed;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.JournalEvent.Unlinked;

/** What an entry tells, by its name in the database and in JSON. */
enum EntryKind {
    STARTED,
    OPENED,
    ANSWERED,
    ADMITTED,
    PHOTOGRAPHED,
    LINKED,
    UNLINKED,
    EXTENDED,
    HANDED_IN,
    CLOSED,
    REOPENED;

    static EntryKind of(JournalEvent what) {
        return switch (what) {
            case Started ignored -> STARTED;
            case Opened ignored -> OPENED;
            case Answered ignored -> ANSWERED;
            case Admitted ignored -> ADMITTED;
            case Photographed ignored -> PHOTOGRAPHED;
            case Linked ignored -> LINKED;
            case Unlinked ignored -> UNLINKED;
            case Extended ignored -> EXTENDED;
            case HandedIn ignored -> HANDED_IN;
            case Closed ignored -> CLOSED;
            case Reopened ignored -> REOPENED;
        };
    }
}
