package de.tum.klausur.shared.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The values of FIPS 180-2, appendix B.1, and of the empty text. */
    @ParameterizedTest
    @CsvSource({
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    })
    void hashIsThatOfTheStandard(String text, String hash) {
        assertThat(Sha256.hex(text)).isEqualTo(hash);
        assertThat(Sha256.hex(text, 16)).isEqualTo(hash.substring(0, 16));
    }

    @Test
    void piecesAreHashedAsOne() {
        assertThat(Sha256.hex(Sha256.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8))))
                .isEqualTo(Sha256.hex("abc"));
    }

    @Test
    void onlyItsOwnDigitsAreAHash() {
        assertThat(Sha256.isHex(Sha256.hex("abc"))).isTrue();
        assertThat(Sha256.isHex(Sha256.hex("abc").toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
        assertThat(Sha256.isHex(Sha256.hex("abc").substring(1))).isFalse();
    }
}
