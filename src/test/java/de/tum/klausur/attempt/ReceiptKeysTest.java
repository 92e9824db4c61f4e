package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptKeysTest {

    private static final Path KEYS = Path.of("src", "test", "resources", "receipt-keys");

    @TempDir
    Path folder;

    @Test
    void aNewFileIsANewKeyAndTheOldOneStaysKnown() throws IOException {
        Files.copy(KEYS.resolve("2026-older.pem"), folder.resolve("2026.pem"));
        String old = ReceiptKeys.of(folder).sign("{}");
        Files.copy(KEYS.resolve("2027.pem"), folder.resolve("2027.pem"));
        ReceiptKeys both = ReceiptKeys.of(folder);
        assertThat(both.sign("{}")).isNotEqualTo(old).isEqualTo(both.sign("{}"));
        assertThat(both.published()).doesNotContain("\"d\"");
        assertThat(ReceiptKeys.published(both.published()).canSign()).isFalse();
    }

    @Test
    void withThePublicHalvesAloneNothingIsSigned() throws IOException {
        Files.copy(KEYS.resolve("2025-public-only.pem"), folder.resolve("a.pem"));
        ReceiptKeys keys = ReceiptKeys.of(folder);
        assertThat(keys.canSign()).isFalse();
        assertThatThrownBy(() -> keys.sign("{}")).isInstanceOf(IllegalStateException.class);
        assertThat(keys.published()).contains("\"crv\":\"Ed25519\"");
    }

    @Test
    void aFileThatIsNoKeyIsToldByItsName() throws IOException {
        Files.writeString(folder.resolve("broken.pem"), "no key");
        assertThatThrownBy(() -> ReceiptKeys.of(folder)).hasMessageContaining("broken.pem");
        Files.writeString(
                folder.resolve("broken.pem"),
                "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIOsWwjhLP5\n-----END PRIVATE KEY-----\n");
        assertThatThrownBy(() -> ReceiptKeys.of(folder)).hasMessageContaining("broken.pem");
    }
}
