package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code ./klausur verify} of the packaged platform. */
final class Verify {

    private Verify() {}

    /** Ends well; answers what it says. */
    static String told(Path receipt, Path journal) throws IOException, InterruptedException {
        Path built = Path.of(System.getProperty("klausur.app", "target/quarkus-app/quarkus-run.jar"))
                .getParent();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        built + "/app/*:" + built + "/lib/main/*:" + built + "/lib/boot/*",
                        "de.tum.klausur.local.check.VerifyCommand",
                        receipt.toString(),
                        journal.toString(),
                        "--keys",
                        "src/test/resources/receipt-keys")
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
