package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.People;
import de.tum.klausur.people.StaffMember;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Knows which candidates hold a role of the staff: they lose it on their own session, and others should know why. */
@ApplicationScoped
@Transactional
class StaffCandidates {

    private final People people;
    private final AuditTrail audit;

    StaffCandidates(People people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
    }

    /** The staff by what a roster knows people by, as of now. */
    public record Known(Map<RegistrationNumber, Set<String>> byNumber, Map<String, Set<String>> byLogin) {

        /** Roles of the staff that a candidate holds; none for students. */
        public Set<String> roles(CandidateView candidate) {
            return roles(candidate.registrationNumber(), candidate.login());
        }

        /** Roles of the staff that a student of a roster holds. */
        public Set<String> roles(RosterEntry student) {
            return roles(Optional.of(student.number().written()), Optional.empty());
        }

        private Set<String> roles(Optional<String> number, Optional<String> login) {
            Set<String> roles = new TreeSet<>();
            number.map(RegistrationNumber::new).ifPresent(n -> roles.addAll(byNumber.getOrDefault(n, Set.of())));
            login.ifPresent(name -> roles.addAll(byLogin.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of())));
            return roles;
        }
    }

    /** Those who held a role of the staff when they were here last. */
    public Known known() {
        Map<RegistrationNumber, Set<String>> byNumber = new HashMap<>();
        Map<String, Set<String>> byLogin = new HashMap<>();
        for (StaffMember member : people.staff()) {
            member.person()
                    .matriculationNumber()
                    .ifPresent(number -> byNumber.put(new RegistrationNumber(number), member.roles()));
            member.logins().forEach(login -> byLogin.put(login.toLowerCase(Locale.ROOT), member.roles()));
        }
        return new Known(byNumber, byLogin);
    }

    /** Records those who are staff among new candidates. */
    void record(Collection<Candidate> added) {
        Known known = known();
        List<CandidateView> views = added.stream().map(Candidate::view).toList();
        for (CandidateView candidate : views) {
            Set<String> roles = known.roles(candidate);
            if (!roles.isEmpty()) {
                audit.record(new AuditEvent(
                        "session.candidate-staff",
                        "candidate/" + candidate.id(),
                        Optional.of(candidate.sessionId()),
                        Map.of("pseudonym", candidate.pseudonym(), "roles", roles)));
            }
        }
    }
}
