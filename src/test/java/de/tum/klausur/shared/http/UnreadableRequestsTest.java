package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no filter of ours ever sees has words all the same. */
@QuarkusTest
@Tag("http")
class UnreadableRequestsTest {

    private static final String ENGLISH = "This can&#39;t be read";
    private static final String GERMAN = "Das lässt sich nicht lesen";
    private static final String REST = "Host: localhost\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sessions/%zz HTTP/1.1\r\n" + REST,
                "GET /% HTTP/1.1\r\n" + REST,
                "GET /audit?who=%2 HTTP/1.1\r\n" + REST,
                "GET /?a=%C3% HTTP/1.1\r\n" + REST,
                "GET /a<b>|\"{} HTTP/1.1\r\n" + REST,
                "POST /sessions/%zz HTTP/1.1\r\nContent-Length: 3\r\n" + REST + "a=b",
                "NONSENSE\r\n\r\n",
                "GET\r\n\r\n",
                "GET / ONE\r\n" + REST,
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nNo\u0000Name: x\r\n\r\n",
                "POST /sessions HTTP/1.1\r\nContent-Length: many\r\n" + REST,
                "POST /sessions HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n" + REST
            })
    void whatIsNoRequestIsToldInBothLanguages(String request) throws IOException {
        RawHttp.Answer answer = RawHttp.ask(request);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains(ENGLISH, GERMAN, "lang=\"en\"", "lang=\"de\"", "href=\"/\"");
        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/sessions/%zz,de,Das lässt sich nicht lesen,This can",
        "/sessions/%zz,'fr;q=0.9, de-AT;q=0.8, en;q=0.5',Das lässt sich nicht lesen,This can",
        "/sessions/%zz,en-GB,This can,Das lässt"
    })
    void languageThatIsAskedForIsSpokenAlone(String address, String asked, String told, String other)
            throws IOException {
        RawHttp.Answer answer =
                RawHttp.ask("GET " + address + " HTTP/1.1\r\nAccept-Language: " + asked + "\r\n" + REST);
        assertThat(answer.body()).contains(told).doesNotContain(other);
    }

    @Test
    void languageIsReadThoughALaterHeaderIsMalformed() throws IOException {
        assertThat(RawHttp.ask("GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\nBad\u0000: x\r\n\r\n")
                        .body())
                .contains(GERMAN)
                .doesNotContain(ENGLISH);
    }

    @Test
    void lineBeyondWhatIsReadIsTooLong() throws IOException {
        RawHttp.Answer answer = RawHttp.ask("GET /" + "a".repeat(32_800) + " HTTP/1.1\r\n" + REST);
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.body()).contains("This address is longer", "Diese Adresse ist länger");
    }

    @Test
    void headersBeyondWhatIsReadAreTooMany() throws IOException {
        RawHttp.Answer answer = RawHttp.ask("GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\nCookie: a="
                + "x".repeat(263_000) + "\r\n\r\n");
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.body()).contains("Ihr Browser sendet zu viel", "Löschen Sie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/%zz HTTP/1.1\r\n", "GET /%zz HTTP/1.1\r\nAccept: application/json\r\n"})
    void programGetsAProblem(String head) throws IOException {
        RawHttp.Answer answer = RawHttp.ask(head + REST);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"bad-request\"");
    }

    /** What came before on it is answered. */
    @Test
    void connectionEndsWithWhatCanNotBeRead() throws IOException {
        String sound = "GET /q/health/live HTTP/1.1\r\n" + REST;
        try (RawHttp connection = new RawHttp()) {
            connection.send((sound + "GET /%zz HTTP/1.1\r\n" + REST).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(connection.answer().status()).isEqualTo(200);
            assertThat(connection.answer().status()).isEqualTo(400);
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    @Test
    void requestAfterASoundOneIsLookedAtAsWell() throws IOException {
        try (RawHttp connection = new RawHttp()) {
            connection.send(("GET /q/health/live HTTP/1.1\r\n" + REST).getBytes(StandardCharsets.US_ASCII));
            assertThat(connection.answer().status()).isEqualTo(200);
            connection.send("NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(connection.answer().body()).contains(ENGLISH, GERMAN);
        }
    }
}
