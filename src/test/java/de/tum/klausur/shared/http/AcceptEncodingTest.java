package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, GZIP;q=0.5",
                "x-gzip",
                "*",
                "br, *;q=0.1",
                "gzip ; q=1",
                "identity;q=0, gzip"
            })
    void gzipIsTakenWhereItIsNamedOrAnythingIs(String header) {
        assertThat(AcceptEncoding.takesGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",;,",
                "identity",
                "br, zstd",
                "gzip;q=0",
                "gzip;q=0.000, *",
                "*;q=0",
                "gzippy",
                "gzip;q=",
                "gzip;q=a lot"
            })
    void whoTakesNoneGetsThePlainContent(String header) {
        assertThat(AcceptEncoding.takesGzip(header)).isFalse();
    }

    @Test
    void whoSaysNothingGetsThePlainContent() {
        assertThat(AcceptEncoding.takesGzip(null)).isFalse();
    }
}
