package de.tum.klausur.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.attempt.ResponseForm;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.JournalEntry;
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
import de.tum.klausur.question.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A session in the shape in which the product keeps it; columns that marking never looks at hold the least. */
final class SessionRows {

    private static final Optional<?> NULL = Optional.empty();

    private final ObjectMapper json = new ObjectMapper();
    private final UUID session;
    private final TableRows people =
            new TableRows("person (id, issuer, subject, login, given_name, family_name, language, first_seen)");
    private final TableRows exams = new TableRows("frozen_exam (hash, blueprint_id, source, frozen_at)");
    private final TableRows sessions = new TableRows(
            "exam_session (id, exam_hash, title, opens_at, last_start_at, duration_minutes, created_by, created_at)");
    private final TableRows candidates = new TableRows(
            "candidate (id, session_id, pseudonym, login, family_name, given_name, programme, person_id)");
    private final TableRows attempts =
            new TableRows("attempt (id, session_id, candidate_id, person_id, seed, state, started_at, deadline_at,"
                    + " ended_at, writer, entries, head_hash, marked_at)");
    private final TableRows journal = new TableRows("journal_entry (attempt_id, seq, at, prev_hash, hash,"
            + " kind, part, revision, response, writer, person_id, deadline_at)");

    /** A session of a frozen exam, without attempts yet; held by a lecturer of its own. */
    SessionRows(UUID session, String examHash, Instant opens) {
        this.session = session;
        person(session, "lecturer", opens);
        exams.add(examHash, "benchmark", "", opens);
        sessions.add(session, examHash, "Benchmark", opens, opens.plusSeconds(1), SampleExam.MINUTES, session, opens);
    }

    private void person(UUID id, String login, Instant seen) {
        people.add(id, "benchmark", login, login, "Given", "Family", "en", seen);
    }

    /** An attempt with its student and its journal. */
    void add(SatAttempt sat) {
        JournalEntry first = sat.entries().getFirst();
        JournalEntry last = sat.entries().getLast();
        String login = sat.personId().toString();
        person(sat.personId(), login, first.at());
        candidates.add(sat.personId(), session, login, login, "Family", "Given", "Informatics", sat.personId());
        attempts.add(
                sat.id(),
                session,
                sat.personId(),
                sat.personId(),
                sat.seed(),
                AttemptState.HANDED_IN,
                first.at(),
                sat.deadline(),
                last.at(),
                sat.tab(),
                last.seq(),
                last.hash(),
                last.at());
        sat.entries().forEach(this::add);
    }

    private void add(JournalEntry entry) {
        Stream<Object> head = Stream.of(entry.attempt(), entry.seq(), entry.at(), entry.previousHash(), entry.hash());
        journal.add(Stream.concat(head, what(entry).stream()).toArray());
    }

    private List<Object> what(JournalEntry entry) {
        return switch (entry.what()) {
            case Started s -> List.of("STARTED", NULL, NULL, NULL, NULL, s.personId(), s.deadline());
            case Opened opened -> List.of("OPENED", NULL, NULL, NULL, opened.tab(), NULL, NULL);
            case Answered a -> List.of("ANSWERED", a.part(), a.revision(), json(a.response()), a.tab(), NULL, NULL);
            case Admitted a ->
                List.of("ADMITTED", a.part(), a.revision(), json(a.response()), a.late(), a.lecturer(), NULL);
            case Photographed p ->
                List.of("PHOTOGRAPHED", p.part(), p.revision(), json(p.response()), p.link(), NULL, NULL);
            case Linked l -> List.of("LINKED", NULL, NULL, NULL, l.link(), NULL, l.until());
            case Unlinked u -> List.of("UNLINKED", NULL, NULL, NULL, u.link(), NULL, NULL);
            case Extended e -> List.of("EXTENDED", NULL, NULL, NULL, NULL, NULL, e.deadline());
            case HandedIn ignored -> List.of("HANDED_IN", NULL, NULL, NULL, NULL, NULL, NULL);
            case Closed ignored -> List.of("CLOSED", NULL, NULL, NULL, NULL, NULL, NULL);
            case Reopened r -> List.of("REOPENED", NULL, NULL, NULL, NULL, r.lecturer(), r.deadline());
        };
    }

    private String json(Response response) {
        try {
            return json.writeValueAsString(ResponseForm.of(response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes all, in the caller's transaction. */
    void send(Connection connection) throws SQLException, IOException {
        for (TableRows rows : List.of(people, exams, sessions, candidates, attempts, journal)) {
            rows.send(connection);
        }
    }
}
