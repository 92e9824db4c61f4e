package de.tum.klausur.result;

import de.tum.klausur.people.People;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeDistribution;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the lecturers' page of results shows. */
@ApplicationScoped
@Transactional
class Sheets {

    private static final int WHOLE = 100;

    private final Releasing releasing;
    private final GradeKeys keys;
    private final Exporting exporting;
    private final People people;
    private final CurrentLanguage language;

    Sheets(Releasing releasing, GradeKeys keys, Exporting exporting, People people, CurrentLanguage language) {
        this.releasing = releasing;
        this.keys = keys;
        this.exporting = exporting;
        this.people = people;
        this.language = language;
    }

    /** With the key that counts, or the proposed one. */
    public Sheet of(UUID sessionId) {
        GradeKey key = keys.current(sessionId).map(KeyVersion::key).orElseGet(() -> keys.proposed(sessionId));
        return of(sessionId, KeyForm.of(key), Optional.of(key));
    }

    /** With a key as typed; {@code read} is empty where it can't be read. */
    public Sheet of(UUID sessionId, Map<Grade, String> typed, Optional<GradeKey> read) {
        Progress progress = releasing.progress(sessionId);
        List<ProvisionalResult> graded = progress.seats().stream()
                .filter(seat -> seat.appearance() != ProvisionalResult.Appearance.RUNNING)
                .toList();
        Optional<GradeDistribution> preview = read.map(key -> GradeDistribution.of(
                graded.stream().map(seat -> grade(seat, key)).toList()));
        List<KeyVersion> versions = keys.versions(sessionId);
        return new Sheet(
                progress,
                releasing.obstacles(progress).stream()
                        .map(obstacle -> words(obstacle, progress))
                        .toList(),
                rows(typed, preview),
                preview,
                graded.stream().filter(seat -> isNear(seat, read)).toList(),
                versions,
                people.byIds(versions.stream().map(KeyVersion::setBy).toList()),
                progress.released().isPresent() ? exporting.notInFile(sessionId) : List.of(),
                progress.released().isPresent() ? exporting.prefilled(sessionId) : List.of(),
                keys.worth(sessionId));
    }

    private static Grade grade(ProvisionalResult seat, GradeKey key) {
        return seat.standing().credits().map(key::grade).orElse(Grade.X);
    }

    private static boolean isNear(ProvisionalResult seat, Optional<GradeKey> key) {
        return key.isPresent()
                && seat.standing()
                        .credits()
                        .flatMap(key.get()::withinHalfACredit)
                        .isPresent();
    }

    private static List<KeyRow> rows(Map<Grade, String> typed, Optional<GradeDistribution> preview) {
        int highest = Math.max(1, preview.map(GradeDistribution::highest).orElse(1));
        return Arrays.stream(Grade.values())
                .map(grade -> {
                    int count = preview.map(p -> p.count(grade)).orElse(0);
                    return new KeyRow(grade, typed.getOrDefault(grade, ""), count, WHOLE * count / highest);
                })
                .toList();
    }

    private String words(Progress.Obstacle obstacle, Progress progress) {
        ResultPageMessages in = Texts.in(ResultPageMessages.class, language.locale());
        return switch (obstacle) {
            case RELEASED -> in.alreadyReleased();
            case WINDOW_OPEN -> in.windowOpen();
            case ATTEMPTS_RUNNING -> in.attemptsRunning(progress.running());
            case UNMARKED -> in.unmarked(progress.unmarked());
            case NO_KEY -> in.noKey();
            case SAME_PERSON -> in.samePerson();
        };
    }
}
