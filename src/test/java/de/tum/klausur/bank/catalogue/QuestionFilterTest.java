package de.tum.klausur.bank.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.part.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions a filter takes, and what coverage counts. */
class QuestionFilterTest {

    private static final QuestionTemplate TEMPLATE = QuestionParser.parse(
                    new QuestionSource("l9-strides.md", """
            ---
            id: l9-strides
            title: Strides that fit
            objectives: [L9.06, L9.07]
            difficulty: medium
            minutes: 3
            source: own
            licence: CC-BY-4.0
            parameters:
              n: {from: 7, to: 9}
            parts:
              a: {kind: multiple-choice, credits: 1}
              b: {kind: multiple-choice, credits: 1}
              c: {kind: numeric, credits: 1, key: n}
            ---
            Which stride fits a größe of {{n}}?

            ## a
            - [x] one
            - [ ] two

            ## b
            - [x] one
            - [ ] two

            ## c
            How many are there?

            ## Explanation
            Because.
            """, Optional.empty(), Set.of()))
            .value()
            .orElseThrow();
    private static final Question QUESTION = TEMPLATE.at(0);
    private static final CatalogueEntry STRIDES = new CatalogueEntry(
            QuestionRow.of(
                    new BankShelf.QuestionEntry("l9-strides", "l9-cnn", "banks/09-cnn/l9-strides.md", "0"),
                    QUESTION,
                    Language.EN),
            "l9-cnn",
            "L9",
            TEMPLATE.varies(),
            List.of("Mock exam"),
            QUESTION);

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', '', '', '', '', true",
        "stride, '', '', '', '', '', '', '', true",
        "STRIDE  Größe, '', '', '', '', '', '', '', true",
        "stride padding, '', '', '', '', '', '', '', false",
        "'', L9, '', '', '', '', '', '', true",
        "'', L1, '', '', '', '', '', '', false",
        "'', '', L9.07, '', '', '', '', '', true",
        "'', '', L9.0, '', '', '', '', '', false",
        "'', '', '', numeric, '', '', '', '', true",
        "'', '', '', matrix, '', '', '', '', false",
        "'', '', '', no kind at all, '', '', '', '', true",
        "'', '', '', '', medium, '', '', '', true",
        "'', '', '', '', hard, '', '', '', false",
        "'', '', '', '', '', yes, '', '', true",
        "'', '', '', '', '', no, '', '', false",
        "'', '', '', '', '', '', no, '', true",
        "'', '', '', '', '', '', yes, '', false",
        "'', '', '', '', '', '', '', yes, true",
        "'', '', '', '', '', '', '', no, false",
        "fit, L9, L9.06, multiple-choice, medium, yes, no, yes, true",
        "fit, L9, L9.06, multiple-choice, medium, yes, yes, yes, false",
    })
    void allThatIsAskedForMustHold(ArgumentsAccessor fields) {
        FilterForm form = new FilterForm();
        form.text = text(fields, 0);
        form.lecture = text(fields, 1);
        form.objective = text(fields, 2);
        form.kind = text(fields, 3);
        form.difficulty = text(fields, 4);
        form.varies = text(fields, 5);
        form.german = text(fields, 6);
        form.used = text(fields, 7);
        boolean taken = Boolean.parseBoolean(text(fields, 8));
        assertThat(form.filter().takes(STRIDES)).isEqualTo(taken);
    }

    private static String text(ArgumentsAccessor fields, int index) {
        return Objects.requireNonNull(fields.getString(index));
    }

    @Test
    void otherPagesKeepTheFilter() {
        FilterForm form = new FilterForm();
        assertThat(form.pageLink()).isEqualTo("/banks?page=");
        form.text = "a&b ü";
        form.kind = "numeric";
        assertThat(form.pageLink()).isEqualTo("/banks?text=a%26b+%C3%BC&kind=numeric&page=");
    }

    @Test
    void everyObjectiveHasItsText() {
        assertThat(Syllabus.lectures().stream().flatMap(lecture -> Syllabus.objectives(lecture).stream()))
                .hasSize(229)
                .allSatisfy(id -> assertThat(ObjectiveTexts.of(id)).as(id).isNotBlank());
        assertThat(ObjectiveTexts.of("L9.99")).isEmpty();
    }

    @Test
    void coverageCountsThePartsOfEachKindForEachObjectiveNamed() {
        KindCoverage coverage = KindCoverage.of(List.of(QUESTION));
        assertThat(coverage.lectures()).hasSize(13);
        List<KindCoverage.Row> rows = coverage.lectures().get(8).objectives();
        KindCoverage.Row named = rows.get(5);
        assertThat(named.objective()).isEqualTo("L9.06");
        assertThat(named.questions()).isEqualTo(1);
        assertThat(named.cells(coverage.kinds()))
                .contains(
                        new KindCoverage.Row.Cell("multiple-choice", 2),
                        new KindCoverage.Row.Cell("numeric", 1),
                        new KindCoverage.Row.Cell("matrix", 0));
        assertThat(rows.getFirst().questions()).isZero();
        assertThat(coverage.lectures().get(8).missing()).isEqualTo(16);
    }
}
