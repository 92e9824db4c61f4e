package de.tum.klausur.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", "", ""),
                Arguments.of("Übung ½ 日本 שלום 😀", "Übung ½ 日本 שלום 😀", "Übung ½ 日本 שלום 😀"),
                Arguments.of("e\u0000f\u001bfi\u0007cient", "efficient", "efficient"),
                Arguments.of("\u007f\u0080\u009f", "", ""),
                Arguments.of("a\tb", "a\tb", "a b"),
                Arguments.of("a\r\nb\rc\nd", "a\nb\nc\nd", "a b c d"),
                Arguments.of("a\fb\u000bc\u0085d", "a\nb\nc\nd", "a b c d"),
                Arguments.of("a\u2028b\u2029c", "a\u2028b\u2029c", "a b c"),
                Arguments.of("half\ud83d", "half", "half"),
                Arguments.of("\ude00half \ud83d\ude00", "half 😀", "half 😀"),
                Arguments.of("\uffff\ufffe\ufdd0x\ud83f\udfff", "x", "x"),
                Arguments.of("\u202egnp.exe\u202c", "\u202egnp.exe\u202c", "gnp.exe"),
                Arguments.of("\u2067Ada\u2069", "\u2067Ada\u2069", "Ada"),
                Arguments.of("می\u200cخواهم \u200e", "می\u200cخواهم \u200e", "می\u200cخواهم \u200e"),
                Arguments.of(
                        "Quiz\r\nBcc: all@example.org", "Quiz\nBcc: all@example.org", "Quiz Bcc: all@example.org"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatNoTextCanHoldIsTakenOut(String given, String lines, String line) {
        assertThat(CleanText.lines(given)).isEqualTo(lines);
        assertThat(CleanText.line(given)).isEqualTo(line);
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            String text = CleanText.lines(anything(random));
            assertThat(CleanText.lines(text)).isSameAs(text);
            String line = CleanText.line(text);
            assertThat(CleanText.line(line)).isSameAs(line);
        }
    }

    @Test
    void nothingThatPeopleWriteIsLost() {
        Random random = new Random(15);
        for (int i = 0; i < 500; i++) {
            String letters = anything(random)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(CleanText.line("\u0000" + letters + "\r\n")).isEqualTo(letters + " ");
        }
    }

    /** UTF-16 units of all kinds, many of them bad. */
    private static String anything(Random random) {
        int[] beginnings = {0, 0x20, 0x80, 0x2020, 0xD7F0, 0xDBF0, 0xFFF0};
        return IntStream.range(0, 20)
                .mapToObj(i ->
                        String.valueOf((char) (beginnings[random.nextInt(beginnings.length)] + random.nextInt(16))))
                .collect(Collectors.joining());
    }
}
