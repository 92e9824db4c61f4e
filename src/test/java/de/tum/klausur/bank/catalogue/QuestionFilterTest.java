package de.tum.klausur.bank.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions a filter takes, and what coverage counts. */
class QuestionFilterTest {

    private static final CatalogueQuestion STRIDES = new CatalogueQuestion(
            "l9-cnn",
            "L9",
            new QuestionSummary(
                    "l9-strides",
                    Wording.of("Strides that fit"),
                    Map.of(PartKind.MULTIPLE_CHOICE, 2, PartKind.NUMERIC, 1),
                    Credits.of("3"),
                    List.of("L9.06", "L9.07"),
                    Difficulty.MEDIUM,
                    3,
                    true,
                    false,
                    false,
                    "l9-strides\nstrides that fit\nwhich stride fits a größe of 7?"),
            List.of("Mock exam"));

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
        KindCoverage coverage = KindCoverage.of(List.of(STRIDES));
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
