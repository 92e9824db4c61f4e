package de.tum.klausur.question.marking;

import static de.tum.klausur.question.key.AcceptedShape.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.response.ShapeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchAxisTest {

    @Test
    void letterOfTheBatchIsReadAsFreeAxis() {
        assertThat(ShapeText.read("(B, 64, 32, 32)")).contains(List.of(ANY, 64, 32, 32));
        assertThat(ShapeText.read("n x 10")).contains(List.of(ANY, 10));
    }

    @Test
    void otherLettersAreNoShape() {
        assertThat(ShapeText.read("(C, 64)")).isEqualTo(Optional.empty());
        assertThat(ShapeText.read("BB, 64")).isEqualTo(Optional.empty());
    }

    @Test
    void letterFitsAFreeAxisButNoSize() {
        List<Integer> typed = ShapeText.read("B, 10").orElseThrow();
        assertThat(new AcceptedShape(List.of(ANY, 10), Credits.of("1")).fits(typed))
                .isTrue();
        assertThat(new AcceptedShape(List.of(32, 10), Credits.of("1")).fits(typed))
                .isFalse();
    }
}
