package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docker/ ships around the application keeps what the application promises. */
class ShippedServersTest {

    private static final String NGINX = text("docker/nginx.conf");

    @Test
    void whoGuessesPasswordsIsSlowedDown() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(DemoRealm.text());
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 30);
    }

    @Test
    void realmOfTheAdministratorsIsNotForwarded() {
        assertThat(NGINX).containsPattern("location /realms/master\\s*\\{ return 404; }");
    }

    @Test
    void uploadAsLargeAsTheApplicationTakesPassesTheProxy() {
        assertThat(found("client_max_body_size (\\d+)m;", NGINX))
                .isEqualTo(found(
                        "quarkus.http.limits.max-body-size=(\\d+)M",
                        text("src/main/resources/application.properties")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "403", "404", "413", "414", "494", "497", "500", "502", "503", "504"})
    void whatTheProxyAnswersByItselfIsSaidInBothLanguages(String status) {
        String page = text(
                "docker" + found("error_page [\\d ]*\\b" + status + "\\b[\\d =]* (/nginx-errors/\\d+\\.html);", NGINX));
        assertThat(page).contains("<article lang=\"en\">", "<article lang=\"de\">", "width=device-width");
        assertThat(page).as("nothing is fetched where nothing may answer").doesNotContainPattern("(src|rel)=|url\\(");
        assertThat(text("docker/compose.yml")).contains("./nginx-errors:/etc/nginx/nginx-errors:ro");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
