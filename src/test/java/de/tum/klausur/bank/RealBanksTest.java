package de.tum.klausur.bank;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.AskedOf;
import de.tum.klausur.exam.paper.Blueprint;
import de.tum.klausur.exam.paper.BlueprintParser;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The banks and the exam that come with the platform. */
@Tag("content")
class RealBanksTest {

    private static List<BankFolder> banks = List.of();
    private static List<FileProblem> problems = List.of();

    @BeforeAll
    static void read() throws Exception {
        BanksRead read = new BanksReader(Path.of("exams")).readIfChanged().orElseThrow();
        banks = read.banks();
        problems = read.problems(read.ids(""));
    }

    @Test
    void noFileHasAProblem() {
        assertThat(problems).isEmpty();
    }

    @Test
    void eachBankHasQuestionsOfSeveralKinds() {
        assertThat(banks).hasSizeGreaterThanOrEqualTo(4).allSatisfy(bank -> {
            assertThat(bank.questions()).as(bank.path()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(questions(bank)
                            .flatMap(q -> q.parts().stream())
                            .map(Part::getClass)
                            .distinct())
                    .as(bank.path())
                    .hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void theMockExamAddsUp() throws Exception {
        Blueprint mock = BlueprintParser.parse("papers/mock.yaml", Files.readString(Path.of("exams/papers/mock.yaml")))
                .value()
                .orElseThrow();
        assertThat(AskedOf.fixed(mock)).hasSize(AskedOf.places(mock));
        List<Question> asked = AskedOf.fixed(mock).stream()
                .map(id -> banks.stream()
                        .flatMap(RealBanksTest::questions)
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no question " + id)))
                .toList();
        assertThat(Credits.sum(asked.stream().map(Question::credits).toList()))
                .isEqualTo(mock.credits())
                .isEqualTo(Credits.of("31"));
        assertThat(asked.stream()
                        .flatMap(q -> q.parts().stream())
                        .map(Part::getClass)
                        .distinct())
                .hasSize(6);
    }

    private static Stream<Question> questions(BankFolder bank) {
        return bank.questions().stream()
                .flatMap(file -> file.content().value().stream())
                .map(written -> written.version())
                .map(QuestionVersion::question);
    }
}
