package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.local.server.Ports;
import de.tum.klausur.testsupport.KlausurStack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged application, as it is delivered, against the demo's real Keycloak. */
@Tag("browser")
class ProductionStartIT {

    @Test
    void packagedApplicationRefusesDemoSecretsInProduction() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("klausur.app", "target/quarkus-app/quarkus-run.jar"));
        builder.environment().keySet().removeIf(name -> name.startsWith("KLAUSUR_"));
        builder.environment()
                .putAll(Map.of(
                        "KLAUSUR_MODE",
                        "production",
                        "KLAUSUR_PORT",
                        String.valueOf(Ports.free()),
                        "KLAUSUR_OIDC_SECRET",
                        DemoRealm.clientSecret(),
                        "KLAUSUR_SECRET",
                        DemoRealm.COOKIE_SECRET));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output)
                .contains("KLAUSUR_OIDC_SECRET is the demo's secret", "KLAUSUR_SECRET is the demo's secret")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void realDemoRealmIsKnownForWhatItIs() {
        KlausurStack stack = KlausurStack.running();
        assertThat(ProductionGuard.realmProblems(stack.realmUrl()))
                .anySatisfy(
                        problem -> assertThat(problem).contains("is the demo realm, whose passwords the world knows"));
    }
}
