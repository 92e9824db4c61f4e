package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.FinishedBeforeStop;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells students that their review has opened: each window once, by whichever node comes first. */
@ApplicationScoped
class TellingOpenedWindows {

    private final ReviewWindowRepository windows;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Candidates candidates;
    private final Notices notices;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    TellingOpenedWindows(
            ReviewWindowRepository windows,
            Sessions sessions,
            Attempts attempts,
            Candidates candidates,
            Notices notices,
            Clock clock) {
        this.windows = windows;
        this.sessions = sessions;
        this.attempts = attempts;
        this.candidates = candidates;
        this.notices = notices;
        this.clock = clock;
    }

    /** One transaction for each window. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void sweep() {
        while (QuarkusTransaction.requiringNew().call(this::tellNext)) {
            // the next one
        }
    }

    private boolean tellNext() {
        Optional<ReviewWindow> opened = windows.lockNextUntold(clock.instant());
        opened.ifPresent(window -> {
            window.toldAt = clock.instant();
            notices.tellAll(students(window.sessionId), notice(window));
        });
        return opened.isPresent();
    }

    /** Those who have something to inspect; two queries, whatever their number. */
    private List<UUID> students(UUID sessionId) {
        Set<UUID> ended = attempts.ofSession(sessionId).stream()
                .filter(attempt -> attempt.endedAt().isPresent())
                .map(AttemptView::candidateId)
                .collect(Collectors.toSet());
        return candidates.of(sessionId).stream()
                .filter(candidate -> ended.contains(candidate.id()))
                .flatMap(candidate -> candidate.personId().stream())
                .toList();
    }

    private Notice notice(ReviewWindow window) {
        String title = sessions.get(window.sessionId).title();
        Instant closesAt = window.closesAt;
        return new Notice(
                l -> in(l).openedSubject(title),
                l -> in(l).openedBody(title, TimeExtensions.time(closesAt, l)),
                "/review");
    }

    private static ReviewMessages in(Locale locale) {
        return Texts.in(ReviewMessages.class, locale);
    }
}
