package de.tum.klausur.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name never turns the sentence that it stands in. */
class IsolatedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Özil, Mesut", "Ng 1.7", "李明", "Иванов", "x ← y", "a\u0301"})
    void whatIsWrittenFromLeftToRightStaysAsItIs(String text) {
        assertThat(Isolated.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"דנה כהן", "محمد", "Ada محمد", "١٢"})
    void whatIsWrittenFromRightToLeftIsIsolated(String text) {
        assertThat(Isolated.of(text)).isEqualTo("\u2068" + text + "\u2069");
    }

    @Test
    void marksOfItsOwnDoNotEndTheIsolation() {
        assertThat(Isolated.of("a\u2069\u202Eb")).isEqualTo("\u2068ab\u2069");
    }
}
