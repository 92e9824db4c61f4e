package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.RawHttp;
import de.tum.klausur.testsupport.SignInByHttps;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stops in the middle of a request loses the connection. */
@QuarkusTest
@TestProfile(SignInByHttps.class)
@Tag("http")
class HalfSentRequestsTest {

    @ParameterizedTest
    @CsvSource({"POST /api/sessions,application/json", "POST /sessions,application/x-www-form-urlencoded"})
    void requestThatStopsHalfwayIsCutOff(String line, String type) throws IOException {
        try (RawHttp connection = new RawHttp()) {
            connection.send((line + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nAuthorization: Bearer "
                            + Logins.lecturer().token() + "\r\nContent-Type: " + type
                            + "\r\nContent-Length: 1000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }
}
