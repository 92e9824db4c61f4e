package de.tum.klausur.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.testsupport.SignInByHttps;
import de.tum.klausur.testsupport.SignInService;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sign-in service takes requests and answers none, and the token of who is signed in has expired meanwhile. */
@QuarkusTest
@TestProfile(SignInByHttps.class)
@Tag("http")
class SignInServiceHangsTest {

    /** Far below the minute that a hanging service took once, far above the two seconds that we wait for it. */
    private static final Duration BOUND = Duration.ofSeconds(15);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    @AfterEach
    void answersAgain() {
        SignInService.answer();
    }

    @Test
    void sessionWhoseTokenHasExpiredIsToldInWordsKeptAndGoesOn() throws Exception {
        HttpResponse<String> toSignIn = get("/results");
        assertThat(toSignIn.statusCode()).isEqualTo(302);
        String state = Pattern.compile("[?&]state=([^&]+)")
                .matcher(toSignIn.headers().firstValue("Location").orElseThrow())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(get("/signed-in?code=any&state=" + state).statusCode()).isEqualTo(302);
        Map<String, String> session = session();
        assertThat(session).isNotEmpty();
        SignInService.hang();

        HttpResponse<String> answer = get("/results");
        for (int asked = 0; answer.statusCode() == 200 && asked < 1000; asked++) {
            answer = get("/results");
        }

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("Back in a moment");
        assertThat(session()).isEqualTo(session);
        SignInService.answer();
        assertThat(get("/results").statusCode()).isEqualTo(200);
    }

    private Map<String, String> session() {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("__Host-q_session"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(BOUND)
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            if (set.contains("Max-Age=0") || pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
