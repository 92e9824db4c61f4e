package de.tum.klausur.attempt.record;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Happening;
import de.tum.klausur.attempt.model.Journal;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.Sitting;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * One sitting, locked until the transaction ends: the only way to change one. What is appended to the journal moves the
 * row along, so that the two can't tell different stories.
 */
public final class OpenRecord {

    private final Attempt attempt;
    private final JournalRepository journal;

    OpenRecord(Attempt attempt, JournalRepository journal) {
        this.attempt = attempt;
        this.journal = journal;
    }

    public Sitting sitting() {
        return attempt.sitting();
    }

    /** The answers that stand for these parts; those never answered are absent. */
    public Map<PartRef, Answer> answers(Collection<PartRef> parts) {
        return Journal.answers(
                journal.newest(attempt.id, parts.stream().map(PartRef::toString).toList()));
    }

    /** All answers that stand. */
    public Map<PartRef, Answer> answers() {
        return Journal.answers(journal.of(attempt.id));
    }

    /** Writes down what happened; {@code at} is cut to whole microseconds. */
    public JournalEntry append(Happening what, Instant at) {
        JournalEntry entry = JournalChain.next(attempt.id, attempt.head(), what, at);
        journal.persist(JournalLine.of(entry));
        attempt.follow(entry);
        return entry;
    }
}
