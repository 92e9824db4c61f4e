package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * HOT PATH. One attempt, locked until the transaction ends: the only way to change one. What is appended to the journal
 * moves the row along, so that the two can't tell different stories.
 */
final class OpenRecord {

    static final String INSERT = "insert into journal_entry (" + EntryRow.COLUMNS + ") values ";
    private static final String ONE = INSERT + EntryRow.PLACES + ";" + AttemptRow.UPDATE;

    private final Map<PartRef, Answer> answers;
    private final Database database;
    private final List<JournalEntry> noted = new ArrayList<>();
    private Attempt attempt;

    OpenRecord(Attempt attempt, Map<PartRef, Answer> answers, Database database) {
        this.attempt = attempt;
        this.answers = Map.copyOf(answers);
        this.database = database;
    }

    public Attempt attempt() {
        return attempt;
    }

    /** What stood when it was opened for the parts that it was opened with; those never answered are absent. */
    public Map<PartRef, Answer> answers() {
        return answers;
    }

    /** Writes down what happened; {@code at} is cut to whole microseconds. */
    public void append(JournalEvent what, Instant at) {
        append(List.of(what), at);
    }

    /** The same for several in their order: one insert and one update, sent at once. */
    public void append(List<JournalEvent> all, Instant at) {
        note(all, at);
        write();
    }

    /** Notes what happened, to be written down with what happened to others: {@link AttemptRecords#write}. */
    void note(List<JournalEvent> all, Instant at) {
        for (JournalEvent what : all) {
            JournalEntry entry = JournalChain.next(attempt.id(), attempt.head(), what, at);
            attempt = attempt.after(entry);
            noted.add(entry);
        }
    }

    /** What was noted since the last time; counts as written. */
    List<JournalEntry> written() {
        List<JournalEntry> entries = List.copyOf(noted);
        noted.clear();
        return entries;
    }

    /** Writes down what was noted. */
    void write() {
        List<JournalEntry> entries = written();
        if (entries.isEmpty()) {
            return;
        }
        String sql = entries.size() == 1
                ? ONE
                : INSERT + (EntryRow.PLACES + ", ").repeat(entries.size() - 1) + EntryRow.PLACES + ";"
                        + AttemptRow.UPDATE;
        List<@Nullable Object> values = new ArrayList<>();
        entries.forEach(entry -> Collections.addAll(values, EntryRow.values(entry)));
        Collections.addAll(values, AttemptRow.values(attempt));
        database.update(sql, values.toArray());
    }
}
