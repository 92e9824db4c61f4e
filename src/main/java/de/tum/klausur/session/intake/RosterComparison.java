package de.tum.klausur.session.intake;

import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A roster held against the candidates of a session, leading zeros of the numbers aside.
 *
 * @param fresh students of the file who do not take part yet
 * @param known students of the file who do
 * @param missing candidates with a matriculation number who are not in the file
 */
record RosterComparison(int fresh, int known, List<CandidateView> missing) {

    static RosterComparison of(List<RosterEntry> entries, List<CandidateView> candidates) {
        Set<RegistrationNumber> inFile =
                entries.stream().map(RosterEntry::number).collect(Collectors.toSet());
        Set<RegistrationNumber> inSession = candidates.stream()
                .flatMap(candidate -> number(candidate).stream())
                .collect(Collectors.toSet());
        int known = Math.toIntExact(inFile.stream().filter(inSession::contains).count());
        List<CandidateView> missing = candidates.stream()
                .filter(candidate ->
                        number(candidate).filter(n -> !inFile.contains(n)).isPresent())
                .toList();
        return new RosterComparison(inFile.size() - known, known, missing);
    }

    private static Optional<RegistrationNumber> number(CandidateView candidate) {
        return candidate.registrationNumber().map(RegistrationNumber::new);
    }
}
