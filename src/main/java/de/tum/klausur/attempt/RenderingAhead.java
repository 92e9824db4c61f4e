package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.exam.paper.PaperId;
import de.tum.klausur.people.People;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        long end = System.nanoTime() + TURN.toNanos();
        sessions.forEach(session -> render(session, end));
    }

    private void render(UUID session, long end) {
        Map<UUID, Locale> languages = languages(session);
        List<Attempt> ready = records.ofSession(session).stream()
                .filter(attempt -> attempt.state() == AttemptState.READY)
                .toList();
        int made = 0;
        for (Attempt attempt : ready) {
            if (System.nanoTime() > end) {
                LOG.infof("Session %s: %d papers made ahead, more at the next turn", session, made);
                return;
            }
            Optional<Locale> language = Optional.ofNullable(languages.get(attempt.candidateId()));
            made += render(session, attempt.seed(), language);
        }
        if (made > 0) {
            LOG.infof("Session %s: %d papers made ahead, none is missing", session, made);
        }
    }

    /**
     * In the language that the student read last; where none is known, in all as long as nobody has to make room for it.
     *
     * @return how many weren't there yet
     */
    private int render(UUID session, long seed, Optional<Locale> known) {
        PaperId paper = papers.id(session, seed);
        Set<Language> wanted = known.map(locale -> Set.of(Language.of(locale)))
                .orElseGet(() -> rendered.hasRoom() ? EnumSet.allOf(Language.class) : Set.of());
        List<Language> missing = wanted.stream()
                .filter(language -> !rendered.isKept(paper, language))
                .toList();
        missing.forEach(language -> rendered.of(papers.of(session, seed), language));
        return missing.size();
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
