package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who earned the bonus of the practicals. */
@ApplicationScoped
@Transactional
class BonusFlags {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final Sessions sessions;
    private final CandidateRepository candidates;
    private final AuditTrail audit;

    BonusFlags(Sessions sessions, CandidateRepository candidates, AuditTrail audit) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.audit = audit;
    }

    /**
     * Grants the bonus to those in a pasted list; nobody else loses it, and pasting again changes nothing.
     *
     * @param pasted matriculation numbers, leading zeros aside, or logins; parted by blanks, commas, semicolons or lines
     */
    public BonusReport grant(UUID sessionId, String pasted) {
        sessions.locked(sessionId);
        Map<Object, Candidate> known = byNumberAndLogin(candidates.inSession(sessionId));
        List<String> unknown = new ArrayList<>();
        int granted = 0;
        int already = 0;
        for (String word : words(pasted)) {
            Optional<Candidate> candidate = find(known, word);
            if (candidate.isEmpty()) {
                unknown.add(word);
            } else if (candidate.get().bonus) {
                already++;
            } else {
                candidate.get().bonus = true;
                granted++;
            }
        }
        audit.record(new AuditEvent(
                "session.bonus-list",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of("granted", granted, "already", already, "unknown", unknown.size())));
        return new BonusReport(granted, already, unknown);
    }

    /**
     * Gives or takes one candidate's bonus.
     *
     * @throws NotThere where the session has no such candidate
     */
    public CandidateView set(UUID sessionId, UUID candidateId, boolean bonus) {
        Candidate candidate = candidates
                .inSessionLocked(sessionId, candidateId)
                .orElseThrow(() -> new NotThere("candidate/" + candidateId + " of session/" + sessionId));
        if (candidate.bonus != bonus) {
            candidate.bonus = bonus;
            audit.record(new AuditEvent(
                    "session.bonus", "candidate/" + candidateId, Optional.of(sessionId), Map.of("bonus", bonus)));
        }
        return candidate.view();
    }

    private static List<String> words(String pasted) {
        return BETWEEN.splitAsStream(pasted)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Candidate> find(Map<Object, Candidate> known, String word) {
        return Optional.ofNullable(known.get(new RegistrationNumber(word)))
                .or(() -> Optional.ofNullable(known.get(word.toLowerCase(Locale.ROOT))));
    }

    private static Map<Object, Candidate> byNumberAndLogin(List<Candidate> all) {
        Map<Object, Candidate> known = new HashMap<>();
        for (Candidate candidate : all) {
            Optional.ofNullable(candidate.registrationNumber)
                    .ifPresent(number -> known.put(new RegistrationNumber(number), candidate));
            Optional.ofNullable(candidate.login).ifPresent(login -> known.put(login, candidate));
        }
        return known;
    }
}
