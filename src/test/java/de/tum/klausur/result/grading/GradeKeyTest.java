package de.tum.klausur.result.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.question.part.Credits;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeKeyTest {

    private static final GradeKey NINETY = proposed("90");

    @ParameterizedTest
    @CsvSource({
        "90, 81.0 77.0 73.0 69.0 65.0 61.0 57.0 53.0 49.0 45.0 41.0 37.0",
        "91, 82.0 78.0 74.0 70.0 66.0 62.0 58.0 54.0 50.0 45.5 41.5 37.5",
        "31, 28.0 27.0 25.5 24.0 22.5 21.5 20.0 18.5 17.0 15.5 14.5 13.0",
        "0.5, 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5"
    })
    void proposalStepsFromNinetyToFiftyPercentInHalves(String worth, String boundaries) {
        assertThat(proposed(worth).boundaries().values())
                .extracting(Credits::toString)
                .containsExactly(boundaries.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 1.0", "81, 1.0", "80.5, 1.3", "77, 1.3", "76.5, 1.7", "73, 1.7", "72.5, 2.0", "69, 2.0", "65, 2.3",
        "61, 2.7", "57, 3.0", "53, 3.3", "49, 3.7", "48.5, 4.0", "45, 4.0", "44.5, 4.3", "41, 4.3", "40.5, 4.7",
        "37, 4.7", "36.5, 5.0", "0, 5.0", "95, 1.0"
    })
    void creditsFindTheirGrade(String credits, String grade) {
        assertThat(NINETY.grade(Credits.of(credits))).hasToString(grade);
    }

    @ParameterizedTest
    @CsvSource({"80.5, 1.0", "44.5, 4.0", "36.5, 4.7"})
    void halfACreditBelowABoundaryIsNear(String credits, String better) {
        assertThat(NINETY.withinHalfACredit(Credits.of(credits)))
                .hasValueSatisfying(grade -> assertThat(grade).hasToString(better));
    }

    @ParameterizedTest
    @CsvSource({"81", "80", "90", "45", "44", "0"})
    void fartherAwayIsNotNear(String credits) {
        assertThat(NINETY.withinHalfACredit(Credits.of(credits))).isEmpty();
    }

    @Test
    void aGradeThatSharesABoundaryIsNeverGiven() {
        GradeKey key = read(typed("90", Map.of(Grade.G4_3, "45", Grade.G4_7, "45")));
        assertThat(key.grade(Credits.of("45"))).isEqualTo(Grade.G4_0);
        assertThat(key.grade(Credits.of("44.5"))).isEqualTo(Grade.G5_0);
    }

    @Test
    void typedBoundariesTakePointAndComma() {
        GradeKey key = read(typed("90", Map.of(Grade.G1_0, " 80,5 ", Grade.G1_3, "76.50")));
        assertThat(key.boundary(Grade.G1_0)).isEqualTo(Credits.of("80.5"));
        assertThat(key.boundary(Grade.G1_3)).isEqualTo(Credits.of("76.5"));
    }

    @Test
    void everyProblemOfATypedKeyIsTold() {
        Map<Grade, String> typed = typed(
                "90",
                Map.of(Grade.G1_0, "90.5", Grade.G1_7, "", Grade.G2_0, "68.3", Grade.G2_3, "-1", Grade.G3_0, "62"));
        assertThat(problems(typed))
                .containsExactly(
                        new KeyProblem(Grade.G1_0, KeyProblem.Fault.ABOVE_MAXIMUM),
                        new KeyProblem(Grade.G1_7, KeyProblem.Fault.MISSING),
                        new KeyProblem(Grade.G2_0, KeyProblem.Fault.NOT_IN_HALVES),
                        new KeyProblem(Grade.G2_3, KeyProblem.Fault.NOT_IN_HALVES),
                        new KeyProblem(Grade.G3_0, KeyProblem.Fault.RISES));
    }

    @Test
    void anExponentIsNoWayToTypeABoundary() {
        assertThat(problems(typed("90", Map.of(Grade.G1_0, "1e999999999"))))
                .containsExactly(new KeyProblem(Grade.G1_0, KeyProblem.Fault.NOT_IN_HALVES));
    }

    @Test
    void aKeyWithoutAllBoundariesIsNone() {
        assertThatThrownBy(() -> new GradeKey(Credits.of("90"), Map.of(Grade.G1_0, Credits.of("80"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GradeKey proposed(String worth) {
        return GradeKey.proposed(Credits.of(worth), new BigDecimal(50), new BigDecimal(90));
    }

    private static Map<Grade, String> typed(String worth, Map<Grade, String> changes) {
        Map<Grade, String> typed = new EnumMap<>(Grade.class);
        proposed(worth).boundaries().forEach((grade, credits) -> typed.put(grade, credits.toString()));
        typed.putAll(changes);
        return typed;
    }

    private static GradeKey read(Map<Grade, String> typed) {
        return switch (ParsedGradeKey.of(Credits.of("90"), typed)) {
            case ParsedGradeKey.Read(GradeKey key) -> key;
            case ParsedGradeKey.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static List<KeyProblem> problems(Map<Grade, String> typed) {
        return switch (ParsedGradeKey.of(Credits.of("90"), typed)) {
            case ParsedGradeKey.Read read -> List.of();
            case ParsedGradeKey.Unreadable(List<KeyProblem> problems) -> problems;
        };
    }
}
