package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.people.People;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes the papers of those who have not started yet, on each node for itself, so that nobody's start waits for theirs. No lock
 * and no transaction is held meanwhile, and a turn is short: what is left over comes at the next one, or is made for whoever
 * asks first.
 */
@ApplicationScoped
class RenderingAhead {

    /** A third of the time between two turns and one thread: most of the machine is left to those who work on it. */
    private static final Duration TURN = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(RenderingAhead.class);

    private final AttemptRecords records;
    private final Candidates candidates;
    private final People people;
    private final Papers papers;
    private final RenderedPapers rendered;

    /** The sessions of the last turn. */
    private List<UUID> before = List.of();

    RenderingAhead(
            AttemptRecords records, Candidates candidates, People people, Papers papers, RenderedPapers rendered) {
        this.records = records;
        this.candidates = candidates;
        this.people = people;
        this.papers = papers;
        this.rendered = rendered;
    }

    /** Takes a turn for sessions whose attempts are prepared, in their order. */
    void render(List<UUID> sessions) {
        makeRoom(sessions);
        long end = System.nanoTime() + TURN.toNanos();
        sessions.forEach(session -> render(session, end));
    }

    /** Nobody starts any more where entry is closed: what was made for those who didn't come goes. */
    private void makeRoom(List<UUID> sessions) {
        before.stream()
                .filter(session -> !sessions.contains(session))
                .forEach(session ->
                        ready(session).forEach(attempt -> rendered.forget(papers.id(session, attempt.seed()))));
        before = List.copyOf(sessions);
    }

    private void render(UUID session, long end) {
        List<Attempt> ready = ready(session);
        Map<UUID, Locale> languages = languages(session);
        int made = 0;
        for (Attempt attempt : ready) {
            if (System.nanoTime() > end || !rendered.hasRoom()) {
                LOG.infof("Session %s: %d papers made ahead, more at the next turn", session, made);
                return;
            }
            made += render(
                    session, attempt, Language.of(languages.getOrDefault(attempt.candidateId(), Locale.ENGLISH)));
        }
        if (made > 0) {
            LOG.infof("Session %s: %d papers made ahead, none is missing", session, made);
        }
        renderSpare(
                session,
                ready.stream()
                        .filter(attempt -> !languages.containsKey(attempt.candidateId()))
                        .toList(),
                end);
    }

    /** In German too, where it isn't known what somebody reads, as long as nobody's paper has to make room for it. */
    private void renderSpare(UUID session, List<Attempt> unknown, long end) {
        for (Attempt attempt : unknown) {
            if (System.nanoTime() > end || !rendered.hasRoomToSpare()) {
                return;
            }
            render(session, attempt, Language.DE);
        }
    }

    /** @return how many weren't there yet: one or none */
    private int render(UUID session, Attempt attempt, Language language) {
        if (rendered.isKept(papers.id(session, attempt.seed()), language)) {
            return 0;
        }
        rendered.of(papers.of(session, attempt.seed()), language);
        return 1;
    }

    private List<Attempt> ready(UUID session) {
        return records.ofSession(session).stream()
                .filter(attempt -> attempt.state() == AttemptState.READY)
                .toList();
    }

    /** By candidate, of those who have ever signed in. */
    private Map<UUID, Locale> languages(UUID session) {
        List<CandidateView> all = candidates.of(session);
        Map<UUID, Locale> ofPeople = people.languages(
                all.stream().flatMap(candidate -> candidate.personId().stream()).toList());
        Map<UUID, Locale> languages = new HashMap<>();
        all.forEach(candidate ->
                candidate.personId().map(ofPeople::get).ifPresent(language -> languages.put(candidate.id(), language)));
        return languages;
    }
}
