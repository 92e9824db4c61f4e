package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    /** Takes the home named by its argument, says so and keeps it until it is killed. */
    static final class OtherKlausur {

        private OtherKlausur() {}

        public static void main(String... args) throws InterruptedException {
            Home home = Home.take(Path.of(args[0]));
            System.out.println(home.keycloak());
            Thread.currentThread().join();
        }
    }

    @Test
    void secondInstanceInTheSameHomeIsRefusedAndTheWayOutNamed() throws IOException {
        Process other = inItsOwnProcess();
        try {
            assertThatThrownBy(() -> Home.take(folder))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContainingAll(
                            "Klausur is running in " + folder + " already (process " + other.pid() + ")",
                            "Stop it there with Ctrl-C",
                            "KLAUSUR_HOME=… KLAUSUR_PORT=… KLAUSUR_KEYCLOAK_PORT=… ./klausur run");
        } finally {
            other.destroyForcibly().onExit().join();
        }
    }

    @Test
    void whatTheDemoWritesIsItsOwnersAlone() throws IOException {
        Files.writeString(folder.resolve("klausur.log"), "from an older version");
        assertThat(Home.take(folder)).isNotNull();
        for (String file : new String[] {"klausur.log", "lock"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void homeOfAKilledInstanceIsTaken() throws IOException {
        inItsOwnProcess().destroyForcibly().onExit().join();
        assertThat(Home.take(folder).keycloak()).isEqualTo(folder.resolve("keycloak"));
    }

    @Test
    void folderThatCannotBeMadeIsToldWithTheWayOut() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Home.take(file.resolve("home")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll(file.toString(), "can't be used", "KLAUSUR_HOME=… ./klausur run");
    }

    @Test
    void nearlyFullDiskIsToldBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> Home.requireSpace(folder, 999_999_999))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll("999 MB are free at " + folder, "KLAUSUR_HOME=… ./klausur run");
        Home.requireSpace(folder, 1_000_000_000);
    }

    private Process inItsOwnProcess() throws IOException {
        Process other = Launched.java(List.of(OtherKlausur.class.getName(), folder.toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(other.inputReader().readLine())
                .isEqualTo(folder.resolve("keycloak").toString());
        return other;
    }
}
