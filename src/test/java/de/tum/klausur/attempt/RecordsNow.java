package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.question.PartRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of sittings, and preparing them at once, for tests of other rooms. */
@ApplicationScoped
public class RecordsNow {

    @Inject
    AttemptRecords records;

    @Inject
    PreparingAttempts preparing;

    public void prepare(UUID session) {
        preparing.prepare(session);
    }

    /** The attempts of a session, begun or not. */
    public List<Attempt> ofSession(UUID session) {
        return records.ofSession(session);
    }

    /** Whether the journal's chain leads to the head in the attempt's row. */
    @Transactional
    public boolean holds(UUID attempt) {
        return JournalChain.holds(
                attempt,
                records.journal(attempt),
                records.find(attempt).orElseThrow().head());
    }

    @Transactional
    public List<JournalEntry> journal(UUID attempt) {
        return records.journal(attempt);
    }

    @Transactional
    public Map<PartRef, Answer> answers(UUID attempt, Collection<PartRef> parts) {
        return records.answers(attempt, parts);
    }
}
