package de.tum.klausur.local.bench;

import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.attempt.model.WorkingTime;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An attempt that was handed in.
 *
 * @param tab the page that wrote
 * @param entries its journal, chained by the product's own code
 */
record SatAttempt(UUID id, UUID personId, UUID tab, long seed, List<JournalEntry> entries) {

    private static final Duration BETWEEN = Duration.ofSeconds(90);
    private static final WorkingTime TIME = WorkingTime.of(Duration.ofMinutes(SampleExam.MINUTES), 0);

    /** One who starts, answers once what is given, and hands in. */
    static SatAttempt of(SampleSession.Ids ids, long seed, Instant start, Map<PartRef, Response> given) {
        SatAttempt sat = new SatAttempt(ids.next(), ids.next(), ids.next(), seed, new ArrayList<>());
        sat.append(new Started(sat.personId, TIME.deadline(start)), start);
        sat.append(new Opened(sat.tab), start);
        given.forEach((part, response) -> sat.append(new Answered(part, 1, response, sat.tab), sat.next()));
        sat.append(new HandedIn(), sat.next());
        return sat;
    }

    Instant deadline() {
        return TIME.deadline(entries.getFirst().at());
    }

    private Instant next() {
        return entries.getLast().at().plus(BETWEEN);
    }

    private void append(JournalEvent what, Instant at) {
        JournalHead head = entries.isEmpty()
                ? JournalHead.EMPTY
                : new JournalHead(entries.size(), entries.getLast().hash());
        entries.add(JournalChain.next(id, head, what, at));
    }
}
