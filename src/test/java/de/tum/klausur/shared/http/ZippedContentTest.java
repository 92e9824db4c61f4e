package de.tum.klausur.shared.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedContentTest {

    private static final ZippedContent HELLO = ZippedContent.of("hello".getBytes(UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Grüße, θ und 🙂"})
    void whatIsKeptCompressedIsWhatWasGiven(String text) throws IOException {
        ZippedContent content = ZippedContent.of(text.getBytes(UTF_8));
        assertThat(content.bytes(false)).asString(UTF_8).isEqualTo(text);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.bytes(true)))) {
            assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo(text);
        }
        assertThat(content.weight()).isEqualTo(content.bytes(true).length);
    }

    @Test
    void sameContentHasTheSameNameOnEveryMachine() {
        assertThat(HELLO.digest()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e");
        assertThat(ZippedContent.of("hello ".getBytes(UTF_8)).digest()).isNotEqualTo(HELLO.digest());
    }

    @Test
    void otherBytesHaveAnotherTag() {
        assertThat(HELLO.tag(true)).isEqualTo("\"2cf24dba5fb0a30e26e83b2ac5b9e29e-gzip\"");
        assertThat(HELLO.tag(false)).isEqualTo("\"2cf24dba5fb0a30e26e83b2ac5b9e29e\"");
    }

    @Test
    void whoSendsEitherTagHasIt() {
        assertThat(HELLO.isHad(HELLO.tag(true))).isTrue();
        assertThat(HELLO.isHad(HELLO.tag(false))).isTrue();
        assertThat(HELLO.isHad("\"other\", W/" + HELLO.tag(true))).isTrue();
        assertThat(HELLO.isHad("*")).isTrue();
        assertThat(HELLO.isHad(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "'\"other\"'", "2cf24dba5fb0a30e26e83b2ac5b9e29e", "'\"2cf24dba5fb0a30e26e83b2ac5b9e29e-br\"'"})
    void whoSendsAnotherTagHasItNot(String tags) {
        assertThat(HELLO.isHad(tags)).isFalse();
    }
}
