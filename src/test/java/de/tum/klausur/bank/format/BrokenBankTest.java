package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.SampleBanks;
import de.tum.klausur.bank.reading.BankFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code banks/broken}: what is wrong with each file stands in {@code problems.txt} beside them, all at its place. */
class BrokenBankTest {

    private static final BankFolder BROKEN = SampleBanks.folder("broken");

    private static final List<String> FOUND = SampleBanks.problems(BROKEN).stream()
            .sorted(Comparator.comparing(FileProblem::path)
                    .thenComparingInt(FileProblem::line)
                    .thenComparingInt(FileProblem::column))
            .map(problem -> problem.toString().substring("banks/broken/".length()))
            .toList();

    static Stream<String> files() throws IOException {
        return expected().map(BrokenBankTest::file).distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemOfAFileIsToldAtOnceAndAtItsPlace(String file) throws IOException {
        assertThat(FOUND.stream().filter(problem -> file(problem).equals(file)))
                .containsExactlyElementsOf(
                        expected().filter(problem -> file(problem).equals(file)).toList());
    }

    @Test
    void noOtherFileHasAProblem() throws IOException {
        assertThat(FOUND.stream().map(BrokenBankTest::file).distinct()).containsExactlyElementsOf(files().toList());
    }

    @Test
    void noBrokenFileGivesAQuestion() {
        assertThat(BROKEN.questions())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(file.content().value()).as(file.path()).isEmpty());
        assertThat(BROKEN.header().value()).isEmpty();
    }

    private static Stream<String> expected() throws IOException {
        return Files.readAllLines(SampleBanks.EXAMS.resolve("banks/broken/problems.txt")).stream()
                .filter(line -> !line.isBlank());
    }

    private static String file(String problem) {
        return problem.substring(0, problem.indexOf(':'));
    }
}
