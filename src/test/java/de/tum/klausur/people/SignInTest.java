package de.tum.klausur.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a sign-in failed by the sign-in service's word, or for want of one. */
class SignInTest {

    static Stream<Throwable> wantOfAnAnswer() {
        return Stream.of(
                new ConnectException("Connection refused"),
                new SocketException("Connection reset"),
                new TimeoutException("The timeout period of 2000ms has been exceeded"),
                new NullPointerException("The mapper returned `null`"),
                new OIDCException("Error status:502"),
                new OIDCException("<html><h1>503 Service Temporarily Unavailable</h1></html>"),
                new RuntimeException(new ConnectException("Connection refused")));
    }

    @ParameterizedTest
    @MethodSource("wantOfAnAnswer")
    void silenceOrAProxysWordKeepsTheSession(Throwable cause) {
        assertThat(SignIn.providerIsAway(new AuthenticationFailedException(cause)))
                .isTrue();
    }

    static Stream<Throwable> answers() {
        return Stream.of(
                new OIDCException("{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}"),
                new OIDCException("{\"error\":\"unauthorized_client\"}"),
                new InvalidJwtException("expired", java.util.List.of(), null),
                new IllegalStateException("no such tenant"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void refusalOfTheServiceEndsTheSession(Throwable cause) {
        assertThat(SignIn.providerIsAway(new AuthenticationFailedException(cause)))
                .isFalse();
    }

    @Test
    void failureWithoutACauseIsNoOutage() {
        assertThat(SignIn.providerIsAway(new AuthenticationFailedException())).isFalse();
        assertThat(SignIn.providerIsAway(new NullPointerException())).isFalse();
    }
}
