package de.tum.klausur.bank.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Git itself takes the patches. */
class PatchTextTest {

    private static final String PATH = "exams/banks/09-cnn/one.md";

    @TempDir
    private Path repository;

    @BeforeEach
    void init() throws Exception {
        assertThat(git("init", "-q")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "a/b/c/, a/x/c/",
                "a/b/c/, a/b/c/d/",
                "a/b/c, a/b/c/",
                "a/b/c, a/b/x",
                "a/b/c, x/b/c",
                "a/b/c/, a/b/c",
                "1/2/3/4/5/6/7/8/9/10/11/12/, 0/2/3/4/5/6/7/8/9/10/11/13/",
                "a b - ü + \\{{x}}/, ---/+++/@@/",
                "none, a/b/",
                "none, a",
                "a/b/, none",
            })
    void gitAppliesThem(String before, String after) throws Exception {
        Path file = repository.resolve(PATH);
        Files.createDirectories(file.getParent());
        if (before != null) {
            Files.writeString(file, text(before));
        }
        Files.writeString(
                repository.resolve("edits.patch"),
                PatchText.of(
                        PATH,
                        Optional.ofNullable(before).map(PatchTextTest::text),
                        Optional.ofNullable(after).map(PatchTextTest::text)));
        assertThat(git("apply", "edits.patch")).isZero();
        if (after == null) {
            assertThat(file).doesNotExist();
        } else {
            assertThat(file).hasContent(text(after));
            assertThat(Files.readString(file)).isEqualTo(text(after));
        }
    }

    @Test
    void whatIsEqualNeedsNone() {
        assertThat(PatchText.of(PATH, Optional.of("a\n"), Optional.of("a\n"))).isEmpty();
    }

    private static String text(String lines) {
        return lines.replace('/', '\n');
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor(30, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(said).isEmpty();
        return git.exitValue();
    }
}
