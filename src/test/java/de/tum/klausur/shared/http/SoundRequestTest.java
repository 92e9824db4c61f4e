package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is malformed on the way to any route is refused with words, in the reader's language. */
@QuarkusTest
@Tag("http")
class SoundRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/language?to=de&back=%00", "/a%0Ab", "/?q=%1b", "/%7f"})
    void unprintableAddressIsABadRequest(String address) throws IOException {
        assertPage(get(address, ""), 400, "This can&#39;t be read");
    }

    /** The server itself refuses some of these: {@link UnreadableRequestsTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"/sessions/%zz", "/%", "/audit?who=%2", "/?a=%C3%"})
    void malformedAddressIsABadRequest(String address) throws IOException {
        assertThat(get(address, "").status()).isEqualTo(400);
        assertThat(SoundRequest.isSound(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=a%0Ab", "/?q=%C3%A4%20%25", "/language?to=de&back=/%C3%A4", "/?%F0%9F%92%A9"})
    void whatPeopleTypeIsNone(String address) throws IOException {
        assertThat(get(address, "").status()).isIn(200, 303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "["})
    void hostThatIsNoneIsABadRequest(String host) throws IOException {
        RawHttp.Answer answer =
                RawHttp.ask("GET /language?to=de HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\n\r\n");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void probeOfALoadBalancerNeedsNoHost() throws IOException {
        assertThat(RawHttp.ask("GET /q/health/live HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
    }

    @Test
    void addressBeyondAllBoundsIsToldSo() throws IOException {
        assertPage(get("/" + "a".repeat(SoundRequest.LONGEST_ADDRESS), ""), 414, "longer than the platform takes");
    }

    @ParameterizedTest
    @CsvSource({"en,Your browser sends too much", "de,Ihr Browser sendet zu viel"})
    void tooManyCookiesAreToldAndForgotten(String language, String told) throws IOException {
        String many = IntStream.range(0, 150)
                .mapToObj(i -> "junk" + i + "=" + "x".repeat(400))
                .collect(Collectors.joining("; "));
        String cookies = "Cookie: language=" + language + "; csrf-token=kept; q_session=kept; " + many + "\r\n";
        RawHttp.Answer answer = get("/", cookies);
        assertPage(answer, 431, told);
        assertThat(get("/web/tokens.css", cookies).status())
                .as("what the page looks like comes all the same")
                .isEqualTo(200);
        assertThat(answer.header("set-cookie"))
                .contains("junk0=; Path=/; Max-Age=0", "junk149=; Path=/; Max-Age=0")
                .doesNotContain("q_session=;", "language=;", "csrf-token=;");
    }

    @Test
    void twentyKilobytesOfCookiesAreTaken() throws IOException {
        assertThat(get("/", "Cookie: a=" + "x".repeat(20_000) + "\r\n").status())
                .isEqualTo(200);
    }

    @Test
    void signInsThatWereNeverFinishedAreForgottenButTheNewest() throws IOException {
        String begun = IntStream.range(0, 50)
                .mapToObj(i -> "q_auth_" + i + "=" + "x".repeat(350))
                .collect(Collectors.joining("; "));
        RawHttp.Answer answer = get("/", "Cookie: " + begun + "\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("set-cookie"))
                .contains("q_auth_0=; Path=/; Max-Age=0", "q_auth_45=; Path=/; Max-Age=0")
                .doesNotContain("q_auth_46=", "q_auth_49=");
    }

    @Test
    void signInThatIsBeingFinishedKeepsItsCookie() {
        String cookies =
                IntStream.range(0, 9).mapToObj(i -> "q_auth_s" + i + "=x").collect(Collectors.joining("; "));
        assertThat(SignInCookies.surplus(cookies, "s2"))
                .containsExactly("q_auth_s0", "q_auth_s1", "q_auth_s3", "q_auth_s4");
        assertThat(SignInCookies.surplus("q_auth_a=1; language=de; q_session=x", "none"))
                .isEmpty();
        assertThat(SignInCookies.surplus("", "none")).isEmpty();
    }

    private static RawHttp.Answer get(String address, String headers) throws IOException {
        return RawHttp.ask(
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + headers + "\r\n");
    }

    private static void assertPage(RawHttp.Answer answer, int status, String told) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(told);
        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
    }
}
