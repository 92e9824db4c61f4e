package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.PartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TryoutPaperTest {

    private final FrozenExam exam = TryoutPaper.exam();
    private final Paper paper = TryoutPaper.paper(exam);

    @Test
    void everyKindOfPartIsTried() {
        assertThat(paper.parts()).extracting(ExamPart::part).map(PartKind::of).contains(PartKind.values());
    }

    @Test
    void itsCreditsAddUpAndAllIsThereInGerman() {
        assertThat(paper.parts().stream()
                        .map(part -> part.part().head().credits().value())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(exam.credits().value());
        assertThat(exam.englishOnly()).isZero();
    }

    @Test
    void thereIsACalculatorToTry() {
        assertThat(exam.rules().calculator()).isTrue();
    }

    @Test
    void noBankHasOneOfItsQuestions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("exams", "banks"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> exam.questions().stream()
                            .map(version -> version.question().id())
                            .map(QuestionId::value)
                            .anyMatch(name::startsWith));
        }
    }
}
