package de.tum.klausur.bank.edit;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.part.PartKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What authors begin with is a whole question. */
class QuestionTemplatesTest {

    @ParameterizedTest
    @EnumSource
    void eachTemplateIsAQuestionOfItsKind(PartKind kind) {
        Parsed<QuestionTemplate> read = QuestionParser.parse(new QuestionSource(
                "banks/09-cnn/l9-new-question.md",
                QuestionTemplates.of(kind.word(), "L9"),
                Optional.empty(),
                Set.of("figure.svg")));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().at(0).parts())
                .singleElement()
                .satisfies(part -> assertThat(PartKind.of(part)).isEqualTo(kind));
    }
}
