package de.tum.klausur.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.local.server.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that can't succeed ends with a code and with words, and without a stack trace. */
class RefusedStartTest {

    private static final Map<String, String> DEMO_SECRETS = Map.of(
            "KLAUSUR_MODE", "production",
            "KLAUSUR_URL", "https://klausur.example.org",
            "KLAUSUR_PROXY", "true",
            "KLAUSUR_DB_URL", "jdbc:postgresql://127.0.0.1:1/klausur",
            "KLAUSUR_OIDC_URL", "https://login.example.org/realms/tum",
            "KLAUSUR_OIDC_SECRET", DemoRealm.clientSecret(),
            "KLAUSUR_SECRET", DemoRealm.COOKIE_SECRET);

    @TempDir
    Path home;

    record Ended(int code, String output) {}

    @Test
    void productionWithDemoSecretsDoesNotStart() throws Exception {
        Ended ended = start(DEMO_SECRETS);
        assertThat(ended.output())
                .contains(
                        "Klausur does not start in production",
                        "KLAUSUR_OIDC_SECRET is the demo's secret",
                        "KLAUSUR_SECRET is the demo's secret");
        assertRefused(ended);
    }

    @Test
    void productionWithoutAnySettingNeitherStartsNorBringsServers() throws Exception {
        Ended ended = start(Map.of("KLAUSUR_MODE", "production"));
        assertThat(ended.output()).contains("KLAUSUR_DB_URL is missing", "KLAUSUR_OIDC_URL is missing");
        assertRefused(ended);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void misspeltModeDoesNotStart() throws Exception {
        Ended ended = start(Map.of("KLAUSUR_MODE", "prod"));
        assertThat(ended.output()).contains("KLAUSUR_MODE is demo or production, not prod.");
        assertRefused(ended);
    }

    @Test
    void databaseThatIsNotThereIsTold() throws Exception {
        Ended ended = start(Map.of("KLAUSUR_DB_URL", "jdbc:postgresql://127.0.0.1:%d/klausur".formatted(Ports.free())));
        assertThat(ended.output()).contains("The PostgreSQL of KLAUSUR_DB_URL can't be reached. Is it running");
        assertRefused(ended);
    }

    @Test
    void addressThatIsNoDatabaseIsTold() throws Exception {
        Ended ended = start(Map.of("KLAUSUR_DB_URL", "postgres://klausur:geheim@db/klausur"));
        assertThat(ended.output())
                .contains("it looks like jdbc:postgresql://host:5432/klausur")
                .doesNotContain("geheim");
        assertRefused(ended);
    }

    @Test
    void keycloakThatIsNotThereIsTold() throws Exception {
        Ended ended = start(Map.of("KLAUSUR_OIDC_URL", "http://127.0.0.1:%d/realms/tum".formatted(Ports.free())));
        assertThat(ended.output()).contains("nothing listens there. Is Keycloak running, and is the address right?");
        assertRefused(ended);
    }

    private static void assertRefused(Ended ended) {
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).doesNotContain("\tat ", "Exception");
    }

    private Ended start(Map<String, String> environment) throws IOException, InterruptedException {
        Path output = Files.createTempFile("refused-start", ".log");
        ProcessBuilder builder = Launched.java(
                List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", KlausurMain.class.getName()));
        builder.environment().putAll(new HashMap<>(environment));
        builder.environment().put("KLAUSUR_HOME", home.toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            return new Ended(process.waitFor(), Files.readString(output, UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
