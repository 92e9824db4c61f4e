package de.tum.klausur.session.candidate;

import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roster held against the candidates of a session, leading zeros of the numbers aside. */
final class RosterComparison {

    private final List<RosterEntry> entries;
    private final Map<RegistrationNumber, Candidate> numbered;

    /** Compares with all candidates ever, those removed included. */
    RosterComparison(List<RosterEntry> entries, Collection<Candidate> candidates) {
        this.entries = entries;
        this.numbered = candidates.stream()
                .filter(candidate -> candidate.registrationNumber != null)
                .collect(Collectors.toMap(RosterComparison::number, Function.identity()));
    }

    /** The row of this student, removed or not. */
    Optional<Candidate> row(RosterEntry entry) {
        return Optional.ofNullable(numbered.get(entry.number()));
    }

    long known() {
        return entries.stream()
                .filter(entry -> row(entry).filter(Candidate::takesPart).isPresent())
                .count();
    }

    /** Who takes part with a number and is not in the file. */
    List<Candidate> missing() {
        Set<RegistrationNumber> inFile =
                entries.stream().map(RosterEntry::number).collect(Collectors.toSet());
        Stream<Candidate> takingPart = numbered.values().stream().filter(Candidate::takesPart);
        return takingPart
                .filter(candidate -> !inFile.contains(number(candidate)))
                .sorted(Candidate.BY_NAME)
                .toList();
    }

    private static RegistrationNumber number(Candidate candidate) {
        return new RegistrationNumber(String.valueOf(candidate.registrationNumber));
    }
}
