package de.tum.klausur.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz",
        "Linux, aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, /postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
    })
    void eachMachineHasItsArchive(String system, String processor, String archive) {
        assertThat(PostgresBinaries.archive(system, processor)).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64", "FreeBSD, amd64"})
    void machineWithoutAnArchiveIsToldTheWayOut(String system, String processor) {
        assertThatThrownBy(() -> PostgresBinaries.archive(system, processor))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll(system, processor, "KLAUSUR_DB_URL=jdbc:postgresql://host/db");
    }

    @Test
    void buildPacksTheArchiveOfThisMachine() {
        String name = PostgresBinaries.archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        assertThat(PostgresBinaries.class.getResource(name)).isNotNull();
    }
}
