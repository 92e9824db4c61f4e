package de.tum.klausur.session.candidate;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.roster.RosterEntry;
import de.tum.klausur.session.roster.TumOnlineFile;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.answer.NotThere;
import de.tum.klausur.shared.answer.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes over TUMonline's roster in two steps: a file is kept and shown in a preview, then taken over. Taking it over
 * again changes nothing, and no candidate is ever lost by it unless the lecturer says so.
 */
@ApplicationScoped
@Transactional
public class ImportingRoster {

    private final Sessions sessions;
    private final CandidateRepository candidates;
    private final RosterFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    ImportingRoster(
            Sessions sessions, CandidateRepository candidates, RosterFiles files, AuditTrail audit, Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file for its preview.
     *
     * @return the file's id
     * @throws InvalidInput with all that is wrong in it; nothing is kept then
     */
    public UUID upload(UUID sessionId, String name, byte[] content) {
        sessions.locked(sessionId);
        return files.keep(sessionId, name, content);
    }

    /**
     * What taking over this file does.
     *
     * @throws NotThere where the session has no such file
     */
    public RosterPreview preview(UUID sessionId, UUID fileId) {
        SessionView session = sessions.get(sessionId);
        RosterFile row = files.get(sessionId, fileId);
        List<RosterEntry> entries = RosterFiles.read(row).entries();
        RosterComparison comparison = compare(sessionId, entries);
        int known = Math.toIntExact(comparison.known());
        List<CandidateView> missing =
                comparison.missing().stream().map(Candidate::view).toList();
        return new RosterPreview(
                fileId,
                row.name,
                entries.size() - known,
                known,
                missing,
                clock.instant().isBefore(session.opensAt()));
    }

    /**
     * Takes over a file: new students come in, names of known ones are brought up to date.
     *
     * @param removeMissing also takes out candidates with a matriculation number who are not in the file
     * @return what was done
     * @throws Refused where candidates are to be taken out of a session that is open already
     */
    public RosterPreview takeOver(UUID sessionId, UUID fileId, boolean removeMissing) {
        SessionView session = sessions.locked(sessionId);
        RosterPreview done = preview(sessionId, fileId);
        if (removeMissing && !done.missing().isEmpty() && !done.mayRemove()) {
            throw new Refused(
                    "session-open", l -> Texts.in(CandidateMessages.class, l).noRemovalOnceOpen());
        }
        RosterFile row = files.get(sessionId, fileId);
        takeOver(session, RosterFiles.read(row), removeMissing);
        row.importedAt = clock.instant();
        record(done, session.id(), removeMissing);
        return done;
    }

    private void takeOver(SessionView session, TumOnlineFile file, boolean removeMissing) {
        List<Candidate> all = candidates.inSessionWithRemoved(session.id());
        Pseudonyms pseudonyms =
                new Pseudonyms(all.stream().map(c -> c.pseudonym).collect(Collectors.toSet()));
        RosterComparison comparison = new RosterComparison(file.entries(), all);
        if (removeMissing) {
            comparison.missing().forEach(candidate -> candidate.remove(clock.instant()));
        }
        for (RosterEntry entry : file.entries()) {
            Candidate candidate = comparison.row(entry).orElseGet(() -> Candidate.of(session.id(), pseudonyms.next()));
            bringUpToDate(candidate, entry);
            candidates.persist(candidate);
        }
    }

    private static void bringUpToDate(Candidate candidate, RosterEntry entry) {
        candidate.registrationNumber = Optional.ofNullable(candidate.registrationNumber)
                .orElse(entry.number().written());
        candidate.familyName = entry.familyName();
        candidate.givenName = entry.givenName();
        candidate.programme = entry.programme();
        candidate.removedAt = null;
    }

    private RosterComparison compare(UUID sessionId, List<RosterEntry> entries) {
        return new RosterComparison(entries, candidates.inSessionWithRemoved(sessionId));
    }

    private void record(RosterPreview done, UUID sessionId, boolean removeMissing) {
        audit.record(new AuditEvent(
                "session.roster-import",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of(
                        "new", done.fresh(),
                        "known", done.known(),
                        "missing", done.missing().size(),
                        "removed", removeMissing ? done.missing().size() : 0)));
    }
}
