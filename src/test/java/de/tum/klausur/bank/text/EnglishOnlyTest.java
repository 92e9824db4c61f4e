package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.SampleBanks;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Language;
import org.junit.jupiter.api.Test;

/** A German reader's screen reader is told which texts are English. */
class EnglishOnlyTest {

    private static final PartViews VIEWS = new PartViews(new QuestionText());

    @Test
    void whatIsThereInEnglishOnlyIsMarkedForAGermanReader() {
        QuestionView asked = VIEWS.question(version("no-german").sample(), Language.DE);
        assertThat(asked.parts().getFirst().prompt()).startsWith("<div lang=\"en\"><p>What is 3");
        assertThat(asked.stem()).isEmpty();
    }

    @Test
    void anEnglishReaderNeedsNoMark() {
        assertThat(VIEWS.question(version("no-german").sample(), Language.EN)
                        .parts()
                        .getFirst()
                        .prompt())
                .startsWith("<p>");
    }

    @Test
    void aQuestionWithAGermanFileIsNotMarked() {
        QuestionView asked = VIEWS.question(version("every-kind").sample(), Language.DE);
        assertThat(asked.stem()).startsWith("<p>");
        assertThat(asked.parts().toString()).doesNotContain("lang=\"en\"");
    }

    private static QuestionVersion version(String id) {
        return SampleBanks.folder("good").questions().stream()
                .filter(file -> file.name().equals(id))
                .flatMap(file -> file.content().value().stream())
                .findFirst()
                .orElseThrow()
                .version();
    }
}
