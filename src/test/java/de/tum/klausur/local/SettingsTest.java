package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.local.server.StartProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnyVariableItIsTheDemoOnPort8080() {
        Settings settings = new Settings(Map.of());
        assertThat(settings.isProduction()).isFalse();
        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.bringsServers()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Production", "prod", "PRODUCTION", "on"})
    void misspeltModeIsNoDemo(String mode) {
        assertThatThrownBy(() -> new Settings(Map.of("KLAUSUR_MODE", mode)).isProduction())
                .isInstanceOf(StartProblem.class)
                .hasMessage("KLAUSUR_MODE is demo or production, not " + mode + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80a", "-1", "65536", "123456", "8080 8081"})
    void whatIsNoPortIsToldSo(String port) {
        assertThatThrownBy(() -> new Settings(Map.of("KLAUSUR_PORT", port)).port())
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("KLAUSUR_PORT is a port, a number up to 65535, not " + port);
    }

    @Test
    void blankVariableIsAnUnsetOne() {
        assertThat(new Settings(Map.of("KLAUSUR_DB_URL", " ")).bringsPostgres()).isTrue();
    }
}
