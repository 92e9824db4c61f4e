package de.tum.klausur.result;

import de.tum.klausur.people.PersonView;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.GradeDistribution;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.roster.Prefilled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A session's results as a lecturer sees them.
 *
 * @param obstacles what stands in the way of a release, in words
 * @param preview the grades that the shown key gives, before the bonus
 * @param near who is within half a credit of a better grade
 * @param setters who set the versions of the key
 * @param notInFile graded candidates whom TUMonline's file does not have
 * @param prefilled students in whose row of TUMonline's file something else stands already
 * @param worth the exam's own maximum
 */
record Sheet(
        Progress progress,
        List<String> obstacles,
        List<KeyRow> rows,
        Optional<GradeDistribution> preview,
        List<ProvisionalResult> near,
        List<KeyVersion> versions,
        Map<UUID, PersonView> setters,
        List<CandidateView> notInFile,
        List<Prefilled> prefilled,
        Credits worth) {

    /** The credits of all who took part, without names, e.g. {@code 12.5,31.0}. */
    public String allCredits() {
        return progress.seats().stream()
                .filter(seat -> seat.appearance() == ProvisionalResult.Appearance.TOOK_PART)
                .map(seat -> seat.credits().toString())
                .collect(Collectors.joining(","));
    }

    /** How many students are told of a release: those who have ever signed in. */
    public long told() {
        return progress.seats().stream()
                .filter(seat -> seat.candidate().personId().isPresent())
                .count();
    }

    /** Who set a version of the key. */
    public String setter(UUID person) {
        return Optional.ofNullable(setters.get(person)).map(PersonView::name).orElse("");
    }
}
