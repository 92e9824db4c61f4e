package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.session.roster.RosterEncoding;
import de.tum.klausur.session.roster.TumOnlineFile;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes over TUMonline's roster in two steps: a file is kept and shown in a preview, then taken over. Taking it over
 * again changes nothing, and no candidate is ever lost by it unless the lecturer says so.
 */
@ApplicationScoped
@Transactional
class ImportingRoster {

    private final Sessions sessions;
    private final Candidates candidates;
    private final Enrolling enrolling;
    private final RosterFiles files;
    private final StaffCandidates staff;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ImportingRoster(
            Sessions sessions,
            Candidates candidates,
            Enrolling enrolling,
            RosterFiles files,
            StaffCandidates staff,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.files = files;
        this.staff = staff;
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
        TumOnlineFile file = RosterFiles.read(row);
        RosterComparison comparison = RosterComparison.of(file.entries(), candidates.of(sessionId), staff.known());
        return new RosterPreview(
                fileId,
                row.name,
                file.encoding(),
                file.encodings(),
                comparison.students(),
                comparison.missing(),
                clock.instant().isBefore(session.opensAt()));
    }

    /**
     * Reads a kept file in another encoding, from then on: its preview, its students and the grades that go back in it.
     *
     * @param encoding the name of a {@link RosterEncoding}
     * @throws InvalidInput where there is no such encoding
     * @throws NotThere where the session has no such file
     */
    public RosterPreview readAs(UUID sessionId, UUID fileId, String encoding) {
        RosterFile row = files.get(sessionId, fileId);
        row.encoding = RosterEncoding.named(encoding)
                .map(RosterEncoding::name)
                .orElseThrow(() -> new InvalidInput(RosterTexts.noEncoding()));
        return preview(sessionId, fileId);
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
        if (removeMissing) {
            remove(done);
        }
        RosterFile row = files.get(sessionId, fileId);
        enrolling.enrol(session.id(), RosterFiles.read(row).entries());
        row.importedAt = clock.instant();
        record(done, session.id(), removeMissing);
        return done;
    }

    private void remove(RosterPreview preview) {
        if (!preview.missing().isEmpty() && !preview.mayRemove()) {
            throw ChangingCandidates.openAlready();
        }
        enrolling.remove(preview.missing());
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
                        "staff", done.staff().size(),
                        "encoding", done.encoding().name(),
                        "removed", removeMissing ? done.missing().size() : 0)));
    }
}
