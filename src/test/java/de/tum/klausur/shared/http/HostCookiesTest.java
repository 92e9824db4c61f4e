package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.RawHttp;
import de.tum.klausur.testsupport.SignInByHttps;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a proxy that speaks https, with the sign-in as in production. */
@QuarkusTest
@TestProfile(SignInByHttps.class)
@Tag("http")
class HostCookiesTest {

    @ParameterizedTest
    @CsvSource({
        "/language?to=de&back=/,language",
        "/theme?to=dark&back=/,theme",
        "/error-probe/token,csrf-token",
        "/sign-in,q_auth",
        "/attempts,q_auth"
    })
    void eachCookieIsOfThisHostAndOfHttpsAlone(String path, String name) {
        List<String> set = get(path, "none=none").headers().getValues("Set-Cookie");
        assertThat(set).anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-" + name));
        assertThat(set).allSatisfy(cookie -> {
            assertThat(cookie).startsWith("__Host-");
            assertThat(cookie.toLowerCase(Locale.ROOT).split("; ?"))
                    .contains("path=/", "secure", "httponly", "samesite=lax")
                    .noneMatch(attribute -> attribute.startsWith("domain"));
        });
    }

    @Test
    void languageThatAnotherHostPlantedIsNone() {
        assertThat(get("/", "language=de; theme=dark").asString()).contains("<html lang=\"en\" data-theme=\"auto\"");
        assertThat(get("/", "__Host-language=de; language=en; __Host-theme=dark")
                        .asString())
                .contains("<html lang=\"de\" data-theme=\"dark\"");
    }

    /** The extension answers a session that it can't read by taking it away, and one that isn't there not at all. */
    @ParameterizedTest
    @ValueSource(strings = {"q_session", "q_session_at", "__host-q_session", "__HOST-q_session", "__Secure-q_session"})
    void sessionThatAnotherHostPlantedIsNone(String name) {
        Response answer = get("/", name + "=planted; __Host-theme=dark");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-csrf-token="));
    }

    @Test
    void sessionOfOurOwnIsReadAndTakenAwayByItsName() {
        assertThat(get("/attempts", "__Host-q_session=malformed").headers().getValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-q_session=;").contains("Max-Age=0", "Secure"));
    }

    @Test
    void planterOfAFormTokenGetsNoFormTaken() {
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        assertThat(post("csrf-token=" + token, token).statusCode()).isEqualTo(400);
        Response page = get("/error-probe/token", "none=none");
        String ours = page.cookie("__Host-csrf-token");
        assertThat(page.asString()).contains(ours);
        assertThat(post("__Host-csrf-token=" + ours + "; csrf-token=" + token, ours)
                        .statusCode())
                .isNotEqualTo(400);
    }

    @Test
    void signInsThatWereNeverFinishedAreForgottenByTheirNames() {
        String begun = IntStream.range(0, 50)
                .mapToObj(i -> "__Host-q_auth_" + i + "=" + "x".repeat(350))
                .collect(Collectors.joining("; "));
        Response answer = get("/", begun);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> !cookie.startsWith("__Host-csrf-token="))
                .hasSize(50 - SignInCookies.MOST)
                .allSatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-q_auth_").contains("; Path=/; Max-Age=0"));
    }

    /** Else another host could lock somebody out by planting many. */
    @Test
    void whatAnotherHostPlantedDoesNotCountAsOurs() throws IOException {
        String planted = IntStream.range(0, 100)
                .mapToObj(i -> "junk" + i + "=" + "x".repeat(900))
                .collect(Collectors.joining("; "));
        assertThat(RawHttp.ask("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nCookie: " + planted
                                + "\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "a=1; Path=/; HttpOnly, __Host-a=1; Path=/; HttpOnly; Secure",
        "a=1; Path=/; secure, __Host-a=1; Path=/; secure",
        "secure=secure; Path=/, __Host-secure=secure; Path=/; Secure"
    })
    void headerOfACookieIsBoundToHostAndHttps(String header, String bound) {
        assertThat(HostCookies.bound(header)).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''|''", "a=1; __Host-b=2;c=3|b=2", "__Host-a=1;  __Host-b==;|a=1,b==", "x=__Host-a=1|''"},
            delimiter = '|')
    void onlyBoundOnesComeIn(String header, String taken) {
        assertThat(HostCookies.ours(header).collect(Collectors.joining(","))).isEqualTo(taken);
    }

    private static Response get(String path, String cookies) {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html")
                .header("Cookie", cookies)
                .get(path);
    }

    private static Response post(String cookies, String token) {
        return given().header("X-Forwarded-Proto", "https")
                .header("Cookie", cookies)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", token)
                .post("/error-probe/form");
    }
}
