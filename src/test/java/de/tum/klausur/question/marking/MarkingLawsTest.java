package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.absolute;
import static de.tum.klausur.question.marking.Parts.freeText;
import static de.tum.klausur.question.marking.Parts.multipleChoice;
import static de.tum.klausur.question.marking.Parts.numeric;
import static de.tum.klausur.question.marking.Parts.relative;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.shortText;
import static de.tum.klausur.question.marking.Parts.singleChoice;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Reading;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.Outcome.ForMarker;
import de.tum.klausur.question.trace.Outcome.Marked;
import de.tum.klausur.question.trace.TraceLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every part and every response, tried on many drawn from a fixed seed. */
class MarkingLawsTest {

    private static final List<Part> PARTS = List.of(
            singleChoice(4, 2),
            multipleChoice(4),
            multipleChoice(5, 1, 5),
            numeric("0.25", absolute("0.05")),
            numeric("1792", relative("0.01")),
            tensorShape(shape("2", AcceptedShape.ANY, 3), shape("0.5", 3, AcceptedShape.ANY)),
            shortText("a b", "c"),
            freeText());
    private static final String ALPHABET = "0123456789.,eE+-−× xX()[] abc\t\n\u00a0\u0000\ud83d";

    @Test
    void markingNeverFailsIsRepeatableAndItsTraceAddsUp() {
        Random random = new Random(20261104);
        for (int run = 0; run < 20_000; run++) {
            Part part = PARTS.get(random.nextInt(PARTS.size()));
            Response response = response(random);
            Outcome outcome = Marking.mark(part, response);
            assertThat(Marking.mark(part, response)).isEqualTo(outcome);
            switch (outcome) {
                case Marked marked -> traceAddsUp(part, marked);
                case ForMarker forMarker ->
                    assertThat(needsAMarker(part, response)).isTrue();
            }
        }
    }

    private static void traceAddsUp(Part part, Marked marked) {
        assertThat(marked.trace()).isNotEmpty();
        BigDecimal sum = marked.trace().stream().map(TraceLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(part.credits().times(marked.fraction()).value()).isEqualByComparingTo(sum);
    }

    private static boolean needsAMarker(Part part, Response response) {
        return part.equals(freeText())
                || Reading.problem(part, response).isPresent()
                || (response instanceof Typed typed
                        && NumberText.readGrouped(typed.text()).isPresent());
    }

    private static Response response(Random random) {
        if (random.nextInt(4) == 0) {
            return Ticked.of(random.ints(random.nextInt(4), 1, 7).boxed().toList());
        }
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            typed.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Typed(typed.toString());
    }
}
