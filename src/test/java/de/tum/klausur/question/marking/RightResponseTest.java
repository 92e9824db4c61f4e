package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.FieldParts.cloze;
import static de.tum.klausur.question.marking.FieldParts.filled;
import static de.tum.klausur.question.marking.FieldParts.reasoned;
import static de.tum.klausur.question.marking.FieldParts.upload;
import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.freeText;
import static de.tum.klausur.question.marking.Parts.multipleChoice;
import static de.tum.klausur.question.marking.Parts.numeric;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.Response.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RightResponseTest {

    static Stream<Part> everyKind() {
        return EveryKind.PARTS.stream().filter(part -> part.byHand().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void keyEarnsAllInEachFormThatIsTyped(Part part) {
        assertThat(RightResponse.forms(part))
                .isNotEmpty()
                .allSatisfy(response -> assertThat(((Marked) Marking.mark(part, response)).fraction())
                        .isEqualByComparingTo(Fraction.WHOLE));
    }

    @Test
    void onlyAPersonCanTellWhereThereIsARubric() {
        assertThat(Stream.of(freeText(), upload(), reasoned(true)).flatMap(part -> RightResponse.of(part).stream()))
                .isEmpty();
    }

    @Test
    void rightResponseIsThePlainestForm() {
        assertThat(RightResponse.of(multipleChoice(4, 2, 3))).contains(Ticked.of(List.of(2, 3)));
        assertThat(RightResponse.of(multipleChoice(4))).contains(new Response.NoneOfThese());
        assertThat(RightResponse.of(numeric("-0.25", EXACT))).contains(new Typed("-0.25"));
        assertThat(RightResponse.of(cloze())).contains(filled("1=4.5", "2=3", "3=backward"));
    }

    @Test
    void numbersAreTypedInSeveralFormsButNeverInAnAmbiguousOne() {
        assertThat(typed(numeric("-0.25", EXACT))).contains("-0.25", "-0,25", "−0.25");
        assertThat(typed(numeric("1.792", EXACT))).contains("1.792").doesNotContain("1,792");
        assertThat(typed(numeric("1e80", EXACT))).contains("1E+80");
        assertThat(typed(new Numeric(Parts.worth("1"), new BigDecimal("0.5"), EXACT, Optional.of("MB"))))
                .contains("0.5 MB", "0,5 MB", "w_1 = 0.5 MB")
                .doesNotContain("50 %");
        assertThat(typed(numeric("0.25", EXACT))).contains("25 %", "25·10^-2", "≈0.25");
        assertThat(typed(numeric("1440000", EXACT))).contains("1 440 000", "1’440’000");
    }

    @Test
    void shapesAreTypedWithCrossesAndInBrackets() {
        assertThat(typed(tensorShape(shape("2", AcceptedShape.ANY, 64, 32))))
                .containsExactly(
                        "7×64×32",
                        "7 x 64 x 32",
                        "7x64x32",
                        "(7, 64, 32)",
                        "[7,64,32]",
                        "7 64 32",
                        "torch.Size([7, 64, 32])",
                        "(B, 64, 32)");
    }

    private static List<String> typed(Part part) {
        return RightResponse.forms(part).stream()
                .map((Response response) -> ((Typed) response).text())
                .toList();
    }
}
