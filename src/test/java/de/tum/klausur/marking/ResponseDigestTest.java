package de.tum.klausur.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseDigestTest {

    private static String typed(String text) {
        return ResponseDigest.of(new Response.Typed(text));
    }

    private static String filled(Map<String, String> fields) {
        return ResponseDigest.of(Response.Filled.of(fields));
    }

    @Test
    void blanksAndCaseMakeNoDifference() {
        assertThat(typed(" It is\nconvex.")).isEqualTo(typed("it isconvex."));
        assertThat(filled(Map.of("verdict", "true", "reason", "It is convex")))
                .isEqualTo(filled(Map.of("verdict", "true", "reason", "it isconvex")));
    }

    @Test
    void textCannotPassForTicksOrFields() {
        assertThat(typed("[1, 3]")).isNotEqualTo(ResponseDigest.of(Response.Ticked.of(List.of(1, 3))));
        assertThat(filled(Map.of("1", "a,2=b"))).isNotEqualTo(filled(Map.of("1", "a", "2", "b")));
        assertThat(filled(Map.of("1", "a 2 1:b"))).isNotEqualTo(filled(Map.of("1", "a", "2", "b")));
        assertThat(filled(Map.of("1", "a"))).isNotEqualTo(filled(Map.of("2", "a")));
    }

    @Test
    void sameFileUnderAnotherNameIsTheSame() {
        assertThat(filled(Map.of("file", "00ff", "name", "a.pdf")))
                .isEqualTo(filled(Map.of("file", "00ff", "name", "b.pdf")))
                .isNotEqualTo(filled(Map.of("file", "00fe", "name", "a.pdf")));
    }
}
