package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.worth;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.Response.Typed;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with their lenience, and lists of them. */
class AcceptedWordsTest {

    private static final ShortText LIST = list(3, "dropout", "weight decay/L2 regularisation/L2", "early stopping");

    private static ShortText words(Lenience lenience, String... groups) {
        return new ShortText(worth("1"), groups(groups), lenience, Optional.empty());
    }

    private static ShortText list(int count, String... groups) {
        return new ShortText(
                worth("1.5"),
                groups(groups),
                new Lenience(1, Optional.empty()),
                Optional.of(new FirstOnly(count, Credits.of("0.5"))));
    }

    private static List<List<String>> groups(String... groups) {
        return Arrays.stream(groups).map(group -> List.of(group.split("/"))).toList();
    }

    private static String credits(Part part, String typed) {
        return part.credits()
                .times(Marking.mark(part, new Typed(typed))
                        .byKey()
                        .orElseThrow()
                        .fraction())
                .toString();
    }

    private static List<TraceLine> trace(Part part, String typed) {
        return Marking.mark(part, new Typed(typed)).byKey().orElseThrow().trace();
    }

    @ParameterizedTest
    @CsvSource({
        "vanishing gradient, 1.0",
        "Vanishing-Gradient, 1.0",
        "vanishing gradients, 1.0",
        "vanishign gradient, 1.0",
        "vanisching gradiant, 1.0",
        "vanishing gradnt, 1.0",
        "vanish gradient, 0.0",
        "exploding gradient, 0.0"
    })
    void lettersMayBeOffAsManyAsTheKeyAllows(String typed, String credits) {
        assertThat(credits(words(new Lenience(2, Optional.empty()), "vanishing gradient"), typed))
                .isEqualTo(credits);
    }

    @ParameterizedTest
    @CsvSource({"sgd, SGD, 1.0", "sgd, sgp, 0.0", "adam, ada, 0.0", "adam, adan, 1.0", "adam, adma, 1.0"})
    void oneLetterMakesAnotherWordOfAShortOne(String key, String typed, String credits) {
        assertThat(credits(words(new Lenience(1, Optional.empty()), key), typed))
                .isEqualTo(credits);
    }

    @Test
    void wordAsNearToAnotherAnswerIsNotGuessed() {
        ShortText part = words(new Lenience(1, Optional.empty()), "conv1", "conv2");
        assertThat(credits(part, "conv3")).isEqualTo("0.0");
        assertThat(credits(part, "conv1")).isEqualTo("1.0");
        assertThat(credits(words(new Lenience(1, Optional.empty()), "conv1/conv2"), "conv3"))
                .isEqualTo("1.0");
    }

    @Test
    void traceOfAMistypedWordNamesTheAcceptedOne() {
        assertThat(trace(words(new Lenience(1, Optional.empty()), "stride"), "strid"))
                .containsExactly(earned(new TraceReason.WordingMistyped("strid", "stride"), new BigDecimal("1.0")));
    }

    @ParameterizedTest
    @CsvSource({
        "Adam, 1.0",
        "AdamW, 1.0",
        "adam-optimizer, 1.0",
        "AdamW Optimiser, 1.0",
        "the adam optimizer, 0.0",
        "adamx, 0.0"
    })
    void patternFitsFoldedWordsAsAWhole(String typed, String credits) {
        Lenience pattern = new Lenience(0, Optional.of("adam(w)?( optimi[sz]er)?"));
        assertThat(credits(words(pattern, "Adam"), typed)).isEqualTo(credits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a{1001}", "((x{100}){100}){100}", "(a)\\1", "a(?=b)", "[z-a]"})
    void patternThatIsNoneOrCostsTooMuchIsNoKey(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lenience(0, Optional.of(pattern)));
    }

    @Test
    void noAnswerMakesAPatternSlow() {
        ShortText part = words(new Lenience(0, Optional.of("((a*)*)*b")), "b");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(credits(part, "a".repeat(200))).isEqualTo("0.0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dropout, L2, early stopping|1.5",
                "1. Dropout; 2) l2-regularisation; (3) early stoping|1.5",
                "- dropout, • weight decay|1.0",
                "dropout, dropout, L2|1.0",
                "L2, weight decay, dropout|1.0",
                "batch norm, more data, bigger net, dropout|0.0",
                "dropout, x, y, L2|0.5",
                "dropout,,,;; L2,|1.0",
                "dropout L2 early stopping|0.0",
                ", ; ,|0.0",
                "1. , 2. |0.0"
            })
    void onlyTheFirstAnswersOfAListCountAndEachOnce(String typed, String credits) {
        assertThat(credits(LIST, typed)).isEqualTo(credits);
        assertThat(credits(LIST, typed.replace(",", "\r\n"))).isEqualTo(credits);
    }

    @Test
    void traceOfAListTellsOfEachAnswer() {
        assertThat(trace(LIST, "L2\nweight decay\nbigger net\ndropout\nearly stopping"))
                .containsExactly(
                        earned(new TraceReason.WordingAccepted("L2", "L2"), new BigDecimal("0.5")),
                        note(new TraceReason.ListedTwice("weight decay", "L2")),
                        note(new TraceReason.WordingUnmatched("bigger net")),
                        note(new TraceReason.ListedBeyond(3, "dropout, early stopping")));
    }

    @Test
    void listNeverEarnsMoreThanItsPart() {
        ShortText four = list(4, "one", "two", "three", "four");
        assertThat(credits(four, "one, two, three, four")).isEqualTo("1.5");
        assertThat(trace(four, "one, two, three, four").getLast())
                .isEqualTo(earned(new TraceReason.ListCapped("2.0", "1.5"), new BigDecimal("-0.5")));
    }

    @Test
    void numberInAListIsNoMarker() {
        assertThat(credits(list(3, "1.5"), "1.5")).isEqualTo("0.5");
    }
}
