package de.tum.klausur.exam;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.exam.paper.AskedOf;
import de.tum.klausur.exam.paper.Blueprint;
import de.tum.klausur.exam.paper.BlueprintParser;
import de.tum.klausur.exam.paper.Feedback;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The blueprints that the project comes with. */
@Tag("content")
class RealPapersTest {

    private static final Path EXAMS = Path.of("exams");

    @Test
    void eachBlueprintCanBeDrawnForAThousandSeedsWithoutAnyFinding() throws Exception {
        BanksRead banks = new BanksReader(EXAMS).readIfChanged().orElseThrow();
        assertThat(PaperRehearsal.of(ExamsFolders.only(EXAMS), banks)).isEmpty();
    }

    @Test
    void finalsAreShapedLikeTheRealPaper() throws Exception {
        for (String id : List.of("final-1", "final-2")) {
            Blueprint exam = blueprint(id);
            assertThat(exam.minutes()).isEqualTo(90);
            assertThat(exam.credits()).isEqualTo(Credits.of("90"));
            assertThat(exam.rules().graded()).isTrue();
            assertThat(exam.problems()).hasSizeBetween(6, 9);
            assertThat(AskedOf.countInFirstProblem(exam)).isEqualTo(9);
        }
    }

    @Test
    void noQuestionIsFixedInTwoGradedExams() throws Exception {
        List<QuestionId> fixed = Stream.of("mock", "final-1", "final-2")
                .flatMap(id -> AskedOf.fixed(blueprint(id)).stream())
                .toList();
        assertThat(fixed).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void eachLectureHasAQuizWithFeedbackAtOnce() {
        IntStream.rangeClosed(1, 13)
                .mapToObj(lecture -> blueprint("quiz-l" + lecture))
                .forEach(quiz -> {
                    assertThat(quiz.minutes()).as(quiz.id()).isBetween(10, 15);
                    assertThat(quiz.credits()).as(quiz.id()).isBetween(Credits.of("10"), Credits.of("15"));
                    assertThat(quiz.rules().graded()).isFalse();
                    assertThat(quiz.rules().feedback()).isEqualTo(Feedback.IMMEDIATE);
                });
    }

    private static Blueprint blueprint(String id) {
        try {
            String text = Files.readString(EXAMS.resolve("papers/" + id + ".yaml"));
            return BlueprintParser.parse("papers/" + id + ".yaml", text).value().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
