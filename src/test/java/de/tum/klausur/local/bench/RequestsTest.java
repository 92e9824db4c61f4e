package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent is what a browser would send. */
class RequestsTest {

    private static final StudentAttempt SEAT =
            new StudentAttempt(new Student("03000001", "to.k.en", new UUID(0, 1)), new UUID(0, 2), new UUID(0, 3));

    @Test
    void aSaveIsOneRequestWhoseLengthFits() {
        String change = ExamRequests.change(
                "l9-output-size/a", RawRequest.BASE, "{\"typed\":\"%s\"}".formatted(RawRequest.TEXT));
        String raw = new ExamRequests("form").save(SEAT, List.of(change)).raw();
        assertThat(raw)
                .startsWith(
                        "POST /api/attempts/00000000-0000-0000-0000-000000000003/answers HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                .contains("\r\nAuthorization: Bearer to.k.en\r\n");
        String body = raw.substring(raw.indexOf("\r\n\r\n") + 4);
        assertThat(raw).contains("\r\nContent-Length: " + body.length() + "\r\n");
        assertThat(body.replace(RawRequest.BASE, "      7").replace(RawRequest.TEXT, "1000007"))
                .hasSameSizeAs(body)
                .isEqualTo(
                        "{\"tab\":\"00000000-0000-0000-0000-000000000001\",\"changes\":[{\"part\":\"l9-output-size/a\",\"base\":      7,\"response\":{\"typed\":\"1000007\"}}]}");
    }

    @Test
    void aLengthIsCountedInBytes() {
        assertThat(RawRequest.json("/", "{\"typed\":\"Gradientenabstieg für θ\"}")
                        .raw())
                .contains("Content-Length: 37\r\n");
    }

    @Test
    void requestsAreDealtOutLikeCards() {
        assertThat(Generator.lanes(List.of(1, 2, 3, 4, 5), 2)).containsExactly(List.of(1, 3, 5), List.of(2, 4));
        assertThat(Generator.lanes(List.of(1), 2)).containsExactly(List.of(1), List.of());
    }

    @Test
    void filesOfAPageAreFoundInItAndInItsScripts() {
        assertThat(PageFiles.linked("""
                        <link rel="stylesheet" href="/web/base.css"><script type="module" src="/web/exam.js"></script>
                        <script src="https://elsewhere.example/x.js"></script><a href="/web/no.css">x</a>
                        """)).containsExactly("/web/base.css", "/web/exam.js");
        assertThat(PageFiles.imported("""
                        import { send } from "../http.js";
                        import "./side.js";
                        export { a } from "./other.js";
                        const text = "import x from './no.js'";
                        """)).containsExactly("../http.js", "./side.js", "./other.js");
    }
}
