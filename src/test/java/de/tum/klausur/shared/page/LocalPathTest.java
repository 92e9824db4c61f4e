package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void pathOfOursIsKept() {
        assertThat(LocalPath.of("/attempts/1?part=a&b=%20#x")).isEqualTo(URI.create("/attempts/1?part=a&b=%20#x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x",
                "javascript:alert(1)",
                "evil.example",
                "/a%",
                ""
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(LocalPath.of(asked)).isEqualTo(URI.create("/"));
    }
}
