package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.GivenAnswers;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain h = 3·2 = 6, g = 2·h = 12, new = 2 − 0.1·g = 0.8: who errs once loses credits once. */
class FollowOnMarkingTest {

    private static final Written CHAIN = Written.parts("""
                      a: {kind: numeric, credits: 1, key: h}
                      b: {kind: numeric, credits: 1, key: g, uses: {h: a}}
                      c: {kind: numeric, credits: 1, key: new, uses: {g: b}}
                    """.indent(2), "## a\nh?\n\n## b\ng?\n\n## c\nnew?\n")
            .with("parameters:\n  x: 3\n  w: 2\n  h: w*x\n  g: 2*h\n  new: w - 0.1*g\n");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // a, b, c, which are right
                "6, 12, 0.8, abc",
                "5, 10, 1, bc",
                "5, 10, 0.8, bc",
                "5, 12, 0.8, bc",
                "5, 11, 0.9, c",
                "5, 11, 1.0, ''",
                "6, 11, 0.9, ac",
                "6, 11, 0.8, ac",
                "-, 12, 0.8, bc",
                "-, 10, 1, c",
                "six, 12, 0.8, bc",
                "six, 10, 1, ''",
                "six, 12, 1, b",
                "5, -, 0.8, c",
            })
    void whoErrsOnceLosesCreditsOnce(@Nullable String a, @Nullable String b, @Nullable String c, String right) {
        Map<PartId, Response> given = given(a, b, c);
        StringBuilder earned = new StringBuilder();
        for (String part : List.of("a", "b", "c")) {
            if (mark(given, part) instanceof Outcome.Marked marked
                    && marked.fraction().equals(Fraction.of(one(), one()))) {
                earned.append(part);
            }
        }
        assertThat(earned).hasToString(right);
    }

    @Test
    void theTraceSaysWithWhichValueItWasComputedOn() {
        Outcome.Marked marked = (Outcome.Marked) mark(given("5", "10", ""), "b");
        assertThat(marked.trace().getFirst().reason()).isEqualTo(new TraceReason.FollowedOn("a", "5"));
    }

    @Test
    void whereTheKeyIsMetNothingIsSaidOfTheOwnValue() {
        Outcome.Marked marked = (Outcome.Marked) mark(given("5", "12", ""), "b");
        assertThat(marked.trace()).extracting(TraceLine::reason).noneMatch(TraceReason.FollowedOn.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        // b, c, what each comes to while a can't be read, and once it was read as 5
        "10, 1.0, 'waiting for a, waiting for a', '1, 1'",
        "12, 0.8, '1, 1', '1, 1'",
        "11, 0.9, 'waiting for a, waiting for a', '0, 1'",
        "'', 1.0, '0, waiting for a', '0, 0'",
        "ten, 1.0, 'for a person, waiting for b', 'for a person, waiting for b'",
    })
    void whatFollowsOnFromAnUnreadAnswerWaitsForThePersonWhoReadsIt(String b, String c, String unread, String read) {
        Map<PartId, Response> given = given("see sketch", b, c);
        assertThat(outcomes(new GivenAnswers(given))).isEqualTo(unread);
        assertThat(outcomes(new GivenAnswers(given, Map.of(new PartId("a"), new ValueAsRead("5")))))
                .isEqualTo(read);
    }

    @Test
    void theTraceNamesTheValueThatWasReadOrThatNoneCouldBe() {
        Map<PartId, Response> given = given("see sketch", "10", "0");
        Outcome.Marked read = (Outcome.Marked) mark(given, "b", new ValueAsRead("6"));
        assertThat(read.fraction()).isEqualByComparingTo(Fraction.NONE);
        read = (Outcome.Marked) mark(given, "b", new ValueAsRead(" 5,0 "));
        assertThat(read.fraction()).isEqualByComparingTo(Fraction.WHOLE);
        assertThat(read.trace().getFirst()).isEqualTo(TraceLine.note(new TraceReason.FollowedOnAsRead("a", "5,0")));
        Outcome.Marked none = (Outcome.Marked) mark(given, "b", ValueAsRead.NONE);
        assertThat(none.fraction()).isEqualByComparingTo(Fraction.NONE);
        assertThat(none.trace().getFirst()).isEqualTo(TraceLine.note(new TraceReason.NoValueRead("a")));
    }

    @Test
    void whatWasReadCountsBeforeWhatWasWritten() {
        Outcome.Marked marked = (Outcome.Marked) mark(given("7", "10", ""), "b", new ValueAsRead("5"));
        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.WHOLE);
        marked = (Outcome.Marked) mark(given("5", "10", ""), "b", ValueAsRead.NONE);
        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2, true",
        "'1,5 2', true",
        "'[1.5, 2]', true",
        "(1 2), true",
        "1 2 3, false",
        "1, false",
        "1 ; 2, false",
        "see sketch, false"
    })
    void aMatrixIsReadEntryByEntry(String text, boolean readable) {
        assertThat(new ValueAsRead(text)
                        .isReadable(Written.parts("  a: {kind: matrix, credits: 1, key: [1, 2]}\n", "## a\nH?\n")
                                .template()
                                .at(0)
                                .parts()
                                .getFirst()))
                .isEqualTo(readable);
    }

    @Test
    void aMatrixIsCarriedOnAsAWhole() {
        FollowOnMarking marking = new FollowOnMarking(
                Written.parts("""
                                  a: {kind: matrix, credits: 1, key: H}
                                  b: {kind: matrix, credits: 1, key: Z, marking: all-or-nothing, uses: {H: a}}
                                """.indent(2), "## a\nH?\n\n## b\nZ?\n")
                        .with("parameters:\n  H: [1, 2]\n  Z: relu(H - 2)\n")
                        .template(),
                0,
                new GivenAnswers(Map.of(
                        new PartId("a"), Response.Filled.of(Map.of("1.1", "4", "1.2", "1")),
                        new PartId("b"), Response.Filled.of(Map.of("1.1", "2", "1.2", "0")))));
        assertThat(((Outcome.Marked) marking.mark(new PartId("b"))).fraction()).isEqualByComparingTo(Fraction.WHOLE);
    }

    private static Outcome mark(Map<PartId, Response> given, String part) {
        return new FollowOnMarking(CHAIN.template(), 0, new GivenAnswers(given)).mark(new PartId(part));
    }

    private static Outcome mark(Map<PartId, Response> given, String part, ValueAsRead a) {
        return new FollowOnMarking(CHAIN.template(), 0, new GivenAnswers(given, Map.of(new PartId("a"), a)))
                .mark(new PartId(part));
    }

    private static String outcomes(GivenAnswers given) {
        FollowOnMarking marking = new FollowOnMarking(CHAIN.template(), 0, given);
        return Stream.of("b", "c")
                .map(part -> switch (marking.mark(new PartId(part))) {
                    case Outcome.Marked marked ->
                        one().times(marked.fraction())
                                .value()
                                .stripTrailingZeros()
                                .toPlainString();
                    case Outcome.ForMarker forMarker -> "for a person";
                    case Outcome.Waiting waiting -> "waiting for " + waiting.earlier();
                    case Outcome.Unmatched unmatched -> throw new AssertionError("no words here: " + unmatched);
                })
                .collect(Collectors.joining(", "));
    }

    private static Map<PartId, Response> given(@Nullable String a, @Nullable String b, @Nullable String c) {
        Map<PartId, Response> given = new HashMap<>();
        given.put(new PartId("a"), new Response.Typed(a == null ? "" : a));
        given.put(new PartId("b"), new Response.Typed(b == null ? "" : b));
        given.put(new PartId("c"), new Response.Typed(c == null ? "" : c));
        return given;
    }

    private static de.tum.klausur.question.part.Credits one() {
        return de.tum.klausur.question.part.Credits.of("1");
    }
}
