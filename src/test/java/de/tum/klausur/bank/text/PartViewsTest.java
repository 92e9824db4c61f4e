package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.PartKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the control of each kind needs is in the part's view, read from the files of a small exam with all kinds. */
class PartViewsTest {

    private static final PartViews VIEWS = new PartViews(new QuestionText());

    private static Map<String, PartView> parts = Map.of();

    @BeforeAll
    static void read() throws Exception {
        List<BankFolder> banks = new BanksReader(Path.of("src", "test", "resources", "answering"))
                .readIfChanged()
                .orElseThrow()
                .banks();
        assertThat(banks.stream()
                        .flatMap(bank -> bank.questions().stream())
                        .flatMap(file -> file.content().problems().stream()))
                .isEmpty();
        parts = banks.stream()
                .flatMap(bank -> bank.questions().stream())
                .flatMap(file -> file.content().value().stream())
                .map(written -> written.version())
                .flatMap(PartViewsTest::views)
                .collect(Collectors.toMap(PartView::ref, view -> view));
    }

    private static Stream<PartView> views(QuestionVersion version) {
        return VIEWS.question(version.sample(), Language.EN).parts().stream();
    }

    @Test
    void everyKindIsThere() {
        assertThat(parts.values()).extracting(PartView::kind).contains(PartKind.values());
    }

    @Test
    void contextStandsBeforeThePartThatItBegins() {
        assertThat(typed("e").context()).startsWith("<p>From here on <span class=\"math\"");
        assertThat(typed("d").context()).isEmpty();
    }

    @Test
    void typedPartsHaveOneFieldWithoutAName() {
        assertThat(typed("d").fields())
                .containsExactly(FieldView.typed(FieldControl.NUMBER, 60).in(Optional.of("bytes")));
        assertThat(typed("e").fields())
                .containsExactly(FieldView.typed(FieldControl.EXPRESSION, 300).naming(List.of("a", "y", "x")));
        assertThat(typed("f").fields()).containsExactly(FieldView.typed(FieldControl.SHAPE, 120));
        assertThat(typed("g").fields()).containsExactly(FieldView.typed(FieldControl.WORDS, 200));
        assertThat(typed("h").fields())
                .containsExactly(FieldView.typed(FieldControl.LIST, 1000).counting(3));
        assertThat(typed("i").fields()).containsExactly(FieldView.typed(FieldControl.TEXT, 10_000));
    }

    @Test
    void verdictHasItsReasonWhereOneIsAskedFor() {
        assertThat(typed("c").fields())
                .containsExactly(
                        FieldView.held(FieldControl.VERDICT).named("verdict"),
                        FieldView.typed(FieldControl.TEXT, 2000).named("reason"));
    }

    @Test
    void matrixKnowsItsRows() {
        assertThat(fields("a").columns()).isEqualTo(3);
        assertThat(fields("a").rows())
                .extracting(row -> row.stream().map(FieldView::name).toList())
                .containsExactly(List.of("1.1", "1.2", "1.3"), List.of("2.1", "2.2", "2.3"));
        assertThat(fields("b").rows()).hasSize(1);
    }

    @Test
    void rightSidesAreLetteredInTheOrderShown() {
        PartView matching = fields("c");
        assertThat(matching.fields())
                .hasSize(3)
                .allSatisfy(field -> assertThat(field.html()).isNotEmpty());
        assertThat(matching.options()).hasSize(4);
        int third = matching.options().get(2).id();
        assertThat(matching.named(Integer.toString(third))).isEqualTo("C");
        assertThat(matching.named("99")).isEqualTo("–");
    }

    @Test
    void lettersGoOnBehindZ() {
        assertThat(fields("c").capital(25)).isEqualTo("Z");
        assertThat(fields("c").capital(26)).isEqualTo("AA");
    }

    @Test
    void itemsStandInTheOrderThatWasGiven() {
        PartView order = fields("d");
        List<String> shown = order.fields().stream().map(FieldView::name).toList();
        assertThat(order.inOrder(ResponseView.NONE)).containsExactlyElementsOf(order.fields());
        ResponseView given =
                new ResponseView(Map.of(shown.get(0), "4", shown.get(1), "1", shown.get(2), "3", shown.get(3), "2"));
        assertThat(order.inOrder(given))
                .extracting(FieldView::name)
                .containsExactly(shown.get(1), shown.get(3), shown.get(2), shown.get(0));
    }

    @Test
    void gapsHaveTheirOwnControls() {
        PartView cloze = fields("e");
        assertThat(cloze.fields())
                .extracting(FieldView::name, FieldView::control)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("1", FieldControl.NUMBER),
                        org.assertj.core.groups.Tuple.tuple("2", FieldControl.CHOICE),
                        org.assertj.core.groups.Tuple.tuple("3", FieldControl.WORDS),
                        org.assertj.core.groups.Tuple.tuple("4", FieldControl.EXPRESSION));
        FieldView choice = cloze.fields().stream()
                .filter(field -> field.name().equals("2"))
                .findFirst()
                .orElseThrow();
        assertThat(choice.choices()).extracting(OptionView::plain).containsExactlyInAnyOrder("relu", "tanh", "sigmoid");
    }

    @Test
    void gapsAreNumberedBoxesInProseFormulasAndCode() {
        assertThat(fields("e").prompt())
                .contains("has <span class=\"gap\">1</span> weights", "<span class=\"gap\">3</span>\n</code>")
                .contains("\\boxed{\\scriptstyle\\mathsf{\\,4\\,}}")
                .doesNotContain("[[");
    }

    @Test
    void figureHasItsCoordinatesAndGapsTheirPlaces() {
        PartView gaps = figures("a");
        FigureView figure = gaps.figure().orElseThrow();
        assertThat(figure.viewBox()).isEqualTo("0 0 360 160");
        assertThat(figure.alt().text()).startsWith("Graph: node 1");
        assertThat(figure.src()).startsWith("data:image/svg+xml;base64,");
        assertThat(gaps.fields().get(0).at()).contains(new SpotView(new BigDecimal("150"), new BigDecimal("60")));
        assertThat(gaps.options()).extracting(OptionView::plain).contains("&#43;", "×", "max", "sigmoid");
        assertThat(gaps.lettered()).isFalse();
        assertThat(figures("b").fields()).extracting(FieldView::name).containsExactly("x", "y");
    }

    @Test
    void pointsAreGivenInTheNumbersOfTheAxesAndDrawnWhereTheyLie() {
        PartView spot = figures("b");
        assertThat(spot.axisNames()).containsExactly("epoch", "loss");
        assertThat(spot.fields().get(0).axis().orElseThrow().data()).isEqualTo("40 0 340 50 linear 1 1");
        assertThat(spot.fields().get(1).axis().orElseThrow().forward()).isFalse();
        ResponseView given = new ResponseView(Map.of("x", "25", "y", "0,5"));
        assertThat(spot.place("x", given)).isEqualTo("190");
        assertThat(spot.place("y", given)).isEqualTo("147.5");
        ResponseView unread = new ResponseView(Map.of("x", "many", "y", "1e99"));
        assertThat(spot.place("x", unread)).isEmpty();
        assertThat(spot.place("y", unread)).isEmpty();
    }

    @Test
    void aGapIsAsWideAsItsWords() {
        SpotView spot = new SpotView(new BigDecimal("150"), new BigDecimal("60"));
        assertThat(spot.width("1")).isEqualTo(40);
        assertThat(spot.width("environment")).isEqualTo(100);
        assertThat(spot.left("environment")).isEqualTo("100");
        PartView gaps = figures("a");
        FieldView gap = gaps.fields().getFirst();
        assertThat(gaps.inGap(gap, ResponseView.NONE)).isEqualTo(gap.name());
    }

    @Test
    void uploadSaysWhichFilesAreTaken() {
        FileRuleView rule = figures("c").file().orElseThrow();
        assertThat(rule.accept()).isEqualTo("image/png,image/jpeg,application/pdf");
        assertThat(rule.words()).isEqualTo("PNG, JPEG, PDF");
        assertThat(rule.megabytes()).isEqualTo(10);
        assertThat(rule.pages()).isEqualTo(6);
        assertThat(figures("c").fields())
                .extracting(FieldView::name)
                .startsWith("file", "name", "file2", "name2")
                .hasSize(12);
    }

    private static PartView typed(String letter) {
        return part("answering-typed/" + letter);
    }

    private static PartView fields(String letter) {
        return part("answering-fields/" + letter);
    }

    private static PartView figures(String letter) {
        return part("answering-figures/" + letter);
    }

    private static PartView part(String ref) {
        return Optional.ofNullable(parts.get(ref)).orElseThrow(() -> new AssertionError("no part " + ref));
    }
}
