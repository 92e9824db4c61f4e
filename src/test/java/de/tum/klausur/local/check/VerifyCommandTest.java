package de.tum.klausur.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With files as a student downloaded them, kept here: what was given once must be readable for years. */
class VerifyCommandTest {

    private static final Path FILES = Path.of("src", "test", "resources", "receipts");
    private static final Path KEYS = Path.of("src", "test", "resources", "receipt-keys");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receipt.json || 0 | The signature is the platform's",
                "receipt.json | journal.json | 0 | The answers are those that the receipt names: 3 parts.",
                "receipt.json | journal-changed.json | 1 | Saved change 6 isn't as it was saved.",
                "receipt.json | journal-shorter.json | 1 | Saved change 4 is missing.",
                "receipt.json | receipt.json | 1 | The second file is neither a journal nor answers.",
                "receipt-changed.json | journal.json | 1 | The signature doesn't fit",
                "journal.json || 1 | This is no receipt.",
                "none.json || 2 | This can't be read",
            })
    void whatWasCheckedIsSaidInWords(String receipt, String archive, int code, String told) {
        List<String> arguments = archive == null
                ? List.of(FILES.resolve(receipt).toString())
                : List.of(
                        FILES.resolve(receipt).toString(),
                        FILES.resolve(archive).toString());
        assertThat(run(arguments)).isEqualTo(code);
        assertThat(out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
                .contains(told);
    }

    @Test
    void publishedKeysAreEnough() {
        assertThat(run(List.of(
                        FILES.resolve("receipt.json").toString(),
                        "--keys",
                        FILES.resolve("keys.json").toString())))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "a b c", "--keys"})
    void wrongUseIsTold(String arguments) {
        assertThat(run(List.of(arguments.isEmpty() ? new String[0] : arguments.split(" "))))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("./klausur verify RECEIPT");
    }

    private int run(List<String> arguments) {
        return VerifyCommand.run(
                arguments,
                KEYS,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
