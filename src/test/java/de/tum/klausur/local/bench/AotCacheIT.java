package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache for quick starts is made of the packaged application, and is one that the application can start with. */
@Tag("browser")
class AotCacheIT {

    private static final Path JAR = Path.of(System.getProperty("klausur.app", "target/quarkus-app/quarkus-run.jar"))
            .toAbsolutePath();

    @Test
    void theApplicationStartsWithTheCacheThatWasMadeOfIt(@TempDir Path folder) throws Exception {
        assumeTrue(Runtime.version().feature() >= 25);
        Path cache = folder.resolve("klausur.aot");
        assertThat(ended(
                        folder,
                        List.of("-cp", System.getProperty("java.class.path")),
                        List.of(AotCacheCommand.class.getName(), JAR.toString(), cache.toString())))
                .isZero();
        assertThat(cache).isNotEmptyFile();
        // Whoever says "on" is refused where the cache doesn't fit; the platform itself would go on without it.
        assertThat(ended(
                        folder,
                        List.of("-XX:+UseSerialGC", "-XX:AOTCache=" + cache, "-XX:AOTMode=on"),
                        List.of("-jar", JAR.toString())))
                .as(told(folder))
                .isEqualTo(1);
        assertThat(told(folder)).contains("KLAUSUR_OIDC_SECRET").doesNotContain("AOT cache");
    }

    private static String told(Path folder) throws java.io.IOException {
        return Files.readString(folder.resolve("told"), StandardCharsets.UTF_8);
    }

    private static int ended(Path folder, List<String> options, List<String> program) throws Exception {
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options,
                        program)
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KLAUSUR_"));
        // Without secrets production says what is missing and ends: far enough to know whether the cache was taken.
        builder.environment().put("KLAUSUR_MODE", "production");
        return builder.start().waitFor();
    }
}
