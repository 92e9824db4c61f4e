package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Creates attempts before their session opens, so that 1,500 starts at one second only flip a state. */
@ApplicationScoped
class PreparingAttempts {

    private static final Duration AHEAD = Duration.ofMinutes(60);

    private final AttemptRecords records;
    private final Sessions sessions;
    private final Candidates candidates;
    private final Papers papers;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    PreparingAttempts(AttemptRecords records, Sessions sessions, Candidates candidates, Papers papers, Clock clock) {
        this.records = records;
        this.sessions = sessions;
        this.candidates = candidates;
        this.papers = papers;
        this.clock = clock;
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void prepareUpcoming() {
        sessions.startable(clock.instant(), AHEAD).forEach(session -> prepareAndWarm(session.id()));
    }

    /** Each node makes the papers before the session opens, so that no student's start waits for theirs. */
    private void prepareAndWarm(UUID session) {
        prepare(session);
        records.ofSession(session).stream()
                .filter(sitting -> sitting.state() == AttemptState.READY)
                .forEach(sitting -> papers.of(session, sitting.seed()));
    }

    /** Prepares all candidates of a session; safe to run twice and on all nodes at once. */
    @Transactional
    public void prepare(UUID sessionId) {
        candidates.of(sessionId).forEach(this::insert);
    }

    /** Prepares one candidate, who may have joined the roster after the others were prepared. */
    @Transactional
    public void prepare(CandidateView candidate) {
        insert(candidate);
    }

    private void insert(CandidateView candidate) {
        records.prepare(candidate.sessionId(), candidate.id(), seeds.nextLong());
    }
}
