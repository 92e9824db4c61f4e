package de.tum.klausur.result.grading;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Credits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradingSchemeTest {

    private static final GradeKey KEY = GradeKey.proposed(Credits.of("90"), new BigDecimal(50), new BigDecimal(90));

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0",
        "1.3, 1.0",
        "1.7, 1.3",
        "2.0, 1.7",
        "2.3, 2.0",
        "2.7, 2.3",
        "3.0, 2.7",
        "3.3, 3.0",
        "3.7, 3.3",
        "4.0, 3.7",
        "4.3, 4.3",
        "4.7, 4.7",
        "5.0, 5.0",
        "X, X"
    })
    void bonusIsOneStepUpForThePassedAndNothingForTheOthers(String without, String with) {
        assertThat(Bonus.STEP_UP.apply(grade(without))).hasToString(with);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void bothReadingsOfTheBonusAgreeOnTodaysScale(Grade grade) {
        assertThat(Bonus.SUBTRACT.apply(grade)).isEqualTo(Bonus.STEP_UP.apply(grade));
    }

    @ParameterizedTest
    @CsvSource({"45, true, 4.0, 3.7", "44.5, true, 4.3, 4.3", "73, false, 1.7, 1.7", "81, true, 1.0, 1.0"})
    void anOutcomeKeepsTheGradeBeforeTheBonus(String credits, boolean bonus, String exam, String counts) {
        Achievement standing = new Achievement(Optional.of(Credits.of(credits)), bonus);
        assertThat(new GradingScheme(KEY, Bonus.STEP_UP).outcome(standing))
                .isEqualTo(new GradingScheme.Outcome(grade(exam), grade(counts)));
    }

    @Test
    void whoDidNotAppearGetsXWithBonusToo() {
        assertThat(new GradingScheme(KEY, Bonus.STEP_UP).outcome(new Achievement(Optional.empty(), true)))
                .isEqualTo(new GradingScheme.Outcome(Grade.X, Grade.X));
    }

    @Test
    void distributionCountsEveryGradeAndLeavesXOutOfTheGraded() {
        GradeDistribution distribution =
                GradeDistribution.of(List.of(Grade.G1_0, Grade.G1_0, Grade.G4_0, Grade.G4_3, Grade.G5_0, Grade.X));
        assertThat(distribution.counts())
                .hasSize(14)
                .containsEntry(Grade.G1_0, 2)
                .containsEntry(Grade.G2_0, 0);
        assertThat(distribution.graded()).isEqualTo(5);
        assertThat(distribution.passed()).isEqualTo(3);
        assertThat(distribution.failed()).isEqualTo(2);
        assertThat(distribution.highest()).isEqualTo(2);
    }

    @Test
    void xIsWorseThanEveryGrade() {
        assertThat(Grade.scale()).allMatch(grade -> grade.betterThan(Grade.X));
    }

    private static Grade grade(String written) {
        return Grade.parse(written).orElseThrow();
    }
}
