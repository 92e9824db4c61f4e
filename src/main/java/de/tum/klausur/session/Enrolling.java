package de.tum.klausur.session;

import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes candidates of a roster's students, in the transaction of a caller who has locked the session. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Enrolling {

    private final CandidateRepository candidates;
    private final StaffCandidates staff;
    private final Clock clock;

    Enrolling(CandidateRepository candidates, StaffCandidates staff, Clock clock) {
        this.candidates = candidates;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Brings in new students and those who were taken out earlier, and brings the names of the others up to date. What
     * else is known of a candidate stays; the number stays as it was written first.
     */
    public void enrol(UUID sessionId, List<RosterEntry> students) {
        List<Candidate> all = candidates.inSessionWithRemoved(sessionId);
        Pseudonyms pseudonyms =
                new Pseudonyms(all.stream().map(c -> c.pseudonym).collect(Collectors.toSet()));
        Map<RegistrationNumber, Candidate> known = all.stream()
                .filter(candidate -> candidate.registrationNumber != null)
                .collect(Collectors.toMap(Candidate::number, Function.identity()));
        List<Candidate> added = new ArrayList<>();
        for (RosterEntry student : students) {
            Optional<Candidate> earlier = Optional.ofNullable(known.get(student.number()));
            Candidate candidate = earlier.orElseGet(() -> Candidate.of(sessionId, pseudonyms.next()));
            if (earlier.filter(Candidate::takesPart).isEmpty()) {
                added.add(candidate);
            }
            candidate.follow(student);
            candidates.persist(candidate);
        }
        staff.record(added);
    }

    /** Takes candidates out. */
    public void remove(Collection<CandidateView> leaving) {
        leaving.forEach(view -> candidates.findById(view.id()).remove(clock.instant()));
    }
}
