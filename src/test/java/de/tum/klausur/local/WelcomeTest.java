package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void demoTellsItsAddressAndAllLogins() {
        assertThat(Welcome.text(new Settings(Map.of("KLAUSUR_PORT", "9000"))))
                .contains("Klausur is ready: http://localhost:9000")
                .containsPattern("(?m)^ +student +ge23abc +klausur +Anna Huber +03700001$")
                .containsPattern("(?m)^ +student +extern +klausur +Ewa Nowak +external, no matriculation number$")
                .contains(" lecturer2 ", " ta2 ", "Ctrl-C stops everything");
    }

    @Test
    void productionTellsTheAddressForBrowsersAndNoLogin() {
        assertThat(Welcome.text(new Settings(Map.of(
                        "KLAUSUR_MODE", "production",
                        "KLAUSUR_URL", "https://klausur.example.org",
                        "KLAUSUR_OIDC_URL", "https://login.example.org/realms/tum"))))
                .isEqualTo("\nKlausur is ready: https://klausur.example.org\n");
    }
}
