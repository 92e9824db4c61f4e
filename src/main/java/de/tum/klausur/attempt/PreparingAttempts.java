package de.tum.klausur.attempt;

import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Creates attempts before their session opens, so that 1,500 starts at one second only flip a state. */
@ApplicationScoped
class PreparingAttempts {

    /** How long before its opening a session's attempts and papers are made. */
    static final Duration AHEAD = Duration.ofMinutes(60);

    private final AttemptRecords records;
    private final Sessions sessions;
    private final Candidates candidates;
    private final RenderingAhead ahead;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    PreparingAttempts(
            AttemptRecords records, Sessions sessions, Candidates candidates, RenderingAhead ahead, Clock clock) {
        this.records = records;
        this.sessions = sessions;
        this.candidates = candidates;
        this.ahead = ahead;
        this.clock = clock;
    }

    /** Each node makes the papers as well before the session opens, see {@link RenderingAhead}. */
    @Scheduled(every = "${klausur.attempts.prepare}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void prepareUpcoming() {
        List<UUID> upcoming = sessions.startable(clock.instant(), AHEAD).stream()
                .map(SessionView::id)
                .toList();
        upcoming.forEach(this::prepare);
        ahead.render(upcoming);
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
