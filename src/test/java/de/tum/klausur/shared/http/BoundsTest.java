package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody gets more of the server than an honest person comes to. */
@QuarkusTest
@TestProfile(BoundsTest.Strict.class)
@Tag("http")
class BoundsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Limits as in production. */
    public static final class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("klausur.limits.times", "1");
        }
    }

    @Test
    void bodyThatDoesNotSayItsLengthEndsWhereItGetsTooLarge() throws IOException {
        try (RawHttp connection = new RawHttp()) {
            connection.send(("POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Logins.lecturer().token()
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + " ".repeat(MEBIBYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            assertThat(isRefused(connection, chunk)).isTrue();
        }
    }

    /** Sends up to 6 MB; the server either answers 413 or cuts the connection while more comes. */
    private static boolean isRefused(RawHttp connection, byte[] chunk) {
        try {
            for (int sent = 0; sent < 6; sent++) {
                connection.send(chunk);
            }
            return connection.answer().status() == 413;
        } catch (IOException cut) {
            return true;
        }
    }

    @Test
    void formThatDoesNotSayItsLengthIsToldToDoSo() throws IOException {
        RawHttp.Answer answer = RawHttp.ask(String.join(
                "\r\n",
                "POST /sessions HTTP/1.1",
                "Host: localhost",
                "Accept: text/html",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked",
                "",
                "0",
                "",
                ""));
        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.body()).contains("Content-Length");
    }

    @Test
    void whoSavesWithoutEndIsToldWhenToComeAgain() {
        String path = "/api/attempts/" + UUID.randomUUID() + "/answers";
        Response answer = save("ra11lmt", path);
        for (int count = 0; count < 2_000 && answer.statusCode() != 429; count++) {
            answer = save("ra11lmt", path);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("too-often");
        assertThat(save("ra22lmt", path).statusCode()).as("another student").isEqualTo(422);
        assertThat(Logins.student("ra11lmt").request().get("/api/attempts").statusCode())
                .as("the same student elsewhere")
                .isEqualTo(200);
    }

    private static Response save(String login, String path) {
        return Logins.student(login)
                .request()
                .contentType("application/json")
                .body("{}")
                .post(path);
    }
}
