package de.tum.klausur.session;

import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
import de.tum.klausur.session.roster.TumOnlineFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A roster held against the candidates of a session, leading zeros of the numbers aside.
 *
 * @param students all of the file, by name
 * @param missing candidates with a matriculation number who are not in the file
 */
record RosterComparison(List<RosterStudent> students, List<CandidateView> missing) {

    static RosterComparison of(List<RosterEntry> entries, List<CandidateView> candidates, StaffCandidates.Known staff) {
        Map<RegistrationNumber, CandidateView> inSession = new HashMap<>();
        candidates.forEach(candidate -> number(candidate).ifPresent(number -> inSession.put(number, candidate)));
        Set<RegistrationNumber> inFile = new HashSet<>();
        entries.forEach(entry -> inFile.add(entry.number()));
        List<RosterStudent> students = entries.stream()
                .map(entry -> new RosterStudent(
                        entry,
                        Optional.ofNullable(inSession.get(entry.number())),
                        TumOnlineFile.isDoubtful(entry),
                        staff.roles(entry)))
                .sorted(RosterStudent.BY_NAME)
                .toList();
        List<CandidateView> missing = candidates.stream()
                .filter(candidate ->
                        number(candidate).filter(n -> !inFile.contains(n)).isPresent())
                .toList();
        return new RosterComparison(students, missing);
    }

    private static Optional<RegistrationNumber> number(CandidateView candidate) {
        return candidate.registrationNumber().map(RegistrationNumber::new);
    }
}
