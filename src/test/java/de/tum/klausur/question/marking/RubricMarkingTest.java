package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.freeText;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RubricMarkingTest {

    private static Credits credits(Marked marked) {
        return freeText().credits().times(marked.fraction());
    }

    @Test
    void tickedItemsAddUp() {
        Marked marked = Marking.byRubric(freeText(), Set.of("formula", "slip"));

        assertThat(credits(marked)).isEqualTo(Credits.of("0.5"));
        assertThat(marked.trace())
                .containsExactly(
                        earned(new TraceReason.RubricItem("formula"), new BigDecimal("1")),
                        earned(new TraceReason.RubricItem("slip"), new BigDecimal("-0.5")));
    }

    @Test
    void sumIsCappedAtThePartsCredits() {
        Marked marked = Marking.byRubric(freeText(), Set.of("formula", "value", "unit"));

        assertThat(credits(marked)).isEqualTo(Credits.of("2"));
        assertThat(marked.trace().getLast())
                .isEqualTo(earned(new TraceReason.RubricCapped("2.5", "2.0"), new BigDecimal("-0.5")));
    }

    @Test
    void sumNeverFallsBelowNothing() {
        Marked marked = Marking.byRubric(freeText(), Set.of("slip"));

        assertThat(credits(marked)).isEqualTo(Credits.ZERO);
        assertThat(marked.trace().getLast())
                .isEqualTo(earned(new TraceReason.RubricFloored("-0.5"), new BigDecimal("0.5")));
    }

    @Test
    void noItemEarnsNothingAndSaysSo() {
        Marked marked = Marking.byRubric(freeText(), Set.of());

        assertThat(credits(marked)).isEqualTo(Credits.ZERO);
        assertThat(marked.trace()).containsExactly(note(new TraceReason.RubricNothing()));
    }

    @Test
    void itemOfAnotherRubricIsRefused() {
        assertThatThrownBy(() -> Marking.byRubric(freeText(), Set.of("formula", "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void linesOfTheTraceAlwaysAddUpToTheCredits() {
        Random random = new Random(11);
        List<String> ids = List.of("formula", "value", "unit", "slip");
        for (int run = 0; run < 200; run++) {
            Set<String> ticked = new TreeSet<>();
            ids.stream().filter(id -> random.nextBoolean()).forEach(ticked::add);
            Marked marked = Marking.byRubric(freeText(), ticked);
            BigDecimal sum = marked.trace().stream().map(TraceLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(credits(marked).value());
        }
    }

    @Test
    void rightVerdictKeepsItsCreditsBesideTheReasons() {
        Part part = FieldParts.reasoned(true);

        assertThat(Marking.byRubric(part, Set.of("scale")).trace())
                .containsExactly(
                        earned(new TraceReason.VerdictRight(true), new BigDecimal("0.5")),
                        earned(new TraceReason.RubricItem("scale"), new BigDecimal("1")));
        assertThat(earnedOf(part, Set.of("scale"))).isEqualTo(Credits.of("1.5"));
        assertThat(earnedOf(part, Set.of("scale", "batch"))).isEqualTo(Credits.of("2"));
        assertThat(earnedOf(part, Set.of("slip"))).isEqualTo(Credits.of("0.5"));
        assertThat(earnedOf(part, Set.of())).isEqualTo(Credits.of("0.5"));
        assertThat(Marking.byRubric(part, Set.of("scale", "batch")).trace().getLast())
                .isEqualTo(earned(new TraceReason.RubricCapped("2", "1.5"), new BigDecimal("-0.5")));
    }

    @Test
    void fileIsMarkedByItsRubric() {
        assertThat(earnedOf(FieldParts.upload(), Set.of("sketch"))).isEqualTo(Credits.of("2"));
    }

    @Test
    void partWithoutRubricIsRefused() {
        assertThatThrownBy(() -> Marking.byRubric(Parts.shortText("stride"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Credits earnedOf(Part part, Set<String> ticked) {
        return part.credits().times(Marking.byRubric(part, ticked).fraction());
    }
}
