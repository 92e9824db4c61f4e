package de.tum.klausur.question.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.ForMarker;
import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.response.ResponseCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every part and every response, tried on many drawn from a fixed seed. */
class MarkingLawsTest {

    private static final String ALPHABET = "0123456789.,eE+-−× xX()[] abc\t\n\u00a0\u0000\ud83d";

    private static final List<String> LIKELY =
            List.of("", " ", "1", "2", "3", "4", "0", "-1", "2000", "2.000", "true", "false", "backward", "x");

    @Test
    void markingNeverFailsIsRepeatableAndItsTraceAddsUp() {
        Random random = new Random(20261104);
        for (int run = 0; run < 40_000; run++) {
            Part part = EveryKind.PARTS.get(random.nextInt(EveryKind.PARTS.size()));
            Response response = response(part, random);
            Outcome outcome = Marking.mark(part, response);
            assertThat(Marking.mark(part, response)).isEqualTo(outcome);
            switch (outcome) {
                case Marked marked -> traceAddsUp(part, marked);
                case ForMarker(ForMarker.Reason reason) ->
                    assertThat(mayNeedAMarker(part, response, reason))
                            .as("%s for %s", response, part)
                            .isTrue();
                case Outcome.Unmatched(Marked refused, List<UnmatchedWords> words) -> {
                    assertThat(words).isNotEmpty();
                    traceAddsUp(part, refused);
                }
                case Outcome.Waiting waiting -> throw new AssertionError("no part waits for itself: " + waiting);
            }
        }
    }

    @Test
    void blankResponseNeverNeedsAMarkerAndEarnsNothing() {
        for (Part part : EveryKind.PARTS) {
            Marked marked = (Marked) Marking.mark(part, Response.NONE);
            assertThat(marked.fraction()).isEqualByComparingTo(Fraction.NONE);
            traceAddsUp(part, marked);
        }
    }

    /** Never negative and never above the part's credits is what a {@link Fraction} is. */
    private static void traceAddsUp(Part part, Marked marked) {
        assertThat(marked.trace()).isNotEmpty();
        BigDecimal sum = marked.trace().stream().map(TraceLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(part.credits().times(marked.fraction()).value()).isEqualByComparingTo(sum);
    }

    private static boolean mayNeedAMarker(Part part, Response response, ForMarker.Reason reason) {
        return switch (reason) {
            case RUBRIC -> part.byHand().isPresent();
            case UNREADABLE ->
                ResponseCheck.problem(part, response).isPresent()
                        || texts(response).anyMatch(MarkingLawsTest::isDoubtful);
        };
    }

    private static boolean isDoubtful(String text) {
        return NumberText.typed(text.replace("x", ""))
                .filter(number -> number.otherwise().isPresent())
                .isPresent();
    }

    private static Stream<String> texts(Response response) {
        return switch (response) {
            case Response.Ticked ticked -> Stream.of();
            case Response.NoneOfThese none -> Stream.of();
            case Response.Typed typed -> Stream.of(typed.text());
            case Response.Filled filled -> filled.fields().values().stream();
        };
    }

    private static Response response(Part part, Random random) {
        return switch (random.nextInt(7)) {
            case 6 -> new Response.NoneOfThese();
            case 0 -> Ticked.of(random.ints(random.nextInt(4), 1, 7).boxed().toList());
            case 1 -> new Typed(text(random));
            case 2, 3 -> anyOf(RightResponse.forms(part), random).orElse(new Typed(text(random)));
            default -> part instanceof Part.Filled asked ? filled(asked, random) : new Typed(text(random));
        };
    }

    private static Optional<Response> anyOf(List<Response> forms, Random random) {
        return forms.isEmpty() ? Optional.empty() : Optional.of(forms.get(random.nextInt(forms.size())));
    }

    private static Response filled(Part.Filled part, Random random) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : part.fields()) {
            boolean likely = random.nextInt(8) > 0;
            fields.put(name, likely ? LIKELY.get(random.nextInt(LIKELY.size())) : text(random));
        }
        if (random.nextInt(50) == 0) {
            fields.put(text(random), text(random));
        }
        return Response.Filled.of(fields);
    }

    private static String text(Random random) {
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            typed.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return typed.toString();
    }
}
