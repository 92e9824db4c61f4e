package de.tum.klausur.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.QuestionSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The banks that come with the platform are read without KaTeX, which takes seconds to start. */
@Tag("content")
class ShippedFormulasTest {

    @Test
    void noFormulaOfTheBanksIsUnusual() throws Exception {
        List<QuestionFile> questions = new BanksReader(Path.of("exams"))
                .readIfChanged().orElseThrow().banks().stream()
                        .flatMap(bank -> bank.questions().stream())
                        .toList();
        assertThat(questions)
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(doubtful(file))
                        .as("%s: teach TexReader to take it as KaTeX does", file.path())
                        .isEmpty());
    }

    private static List<String> doubtful(QuestionFile file) {
        WrittenQuestion written = file.content().value().orElseThrow();
        QuestionSource source = new QuestionSource(file.path(), written.en(), written.de(), Set.of());
        return RefusedFormulas.doubtful(CutFile.of(source), written.version().template());
    }
}
