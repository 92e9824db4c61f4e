package de.tum.klausur.bank.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say of texts, figures and banks as a whole. */
class TextRulesTest {

    private static final String WORD = "parts: {a: {kind: short-text, credits: 1, accept: [momentum, Impuls]}}";
    private static final String OFFERED = WORD.replace("Impuls]", "Impuls], offered: true");
    private static final List<String> WORDS = List.of(
            "apple",
            "birch",
            "cedar",
            "daisy",
            "elder",
            "fig-tree",
            "grape",
            "hazel",
            "iris",
            "juniper",
            "kiwi",
            "lemon",
            "red",
            "blue",
            "green",
            "grey");
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">%s<rect width=\"9\" height=\"9\"/></svg>";
    private static final String SHOWN = "![%s](leak.svg)\n\n## a\nWhich word?";

    @TempDir
    private Path exams;

    @Test
    void anAnswerInTheDescriptionOfAFigureIsAnError() throws Exception {
        assertThat(new SmallBank(exams)
                        .file("leak.svg", SVG.formatted(""))
                        .question("leak", WORD, SHOWN.formatted("A curve with Momentum"))
                        .findings())
                .containsExactly("error key-leak 13: part a: its key “momentum” stands in the description of a figure");
    }

    @Test
    void anAnswerInTheSourceOfAFigureIsAnError() throws Exception {
        assertThat(new SmallBank(exams)
                        .file("leak.svg", SVG.formatted("<g id=\"the-impuls\"/>"))
                        .question("leak", WORD, SHOWN.formatted("A curve"))
                        .findings())
                .containsExactly(
                        "error key-leak 13: part a: its key “impuls” stands in an id, title or comment of a figure's SVG");
    }

    @Test
    void anIdThatCallsSomethingTheSolutionIsAnError() throws Exception {
        assertThat(new SmallBank(exams)
                        .file("leak.svg", SVG.formatted("<!-- the solution -->"))
                        .question("leak", WORD, SHOWN.formatted("A curve"))
                        .findings())
                .containsExactly("error key-leak 1: a figure's SVG calls something “solution”");
    }

    @Test
    void anAnswerThatTheTaskSaysIsAnErrorUnlessItIsOffered() throws Exception {
        SmallBank bank = new SmallBank(exams);
        assertThat(bank.question("open", WORD, "## a\nWhich is it, momentum or Adam?")
                        .findings())
                .containsExactly("error key-leak 11: part a: its answer “momentum” stands in the question itself");
        assertThat(bank.question("open", OFFERED, "## a\nWhich is it, momentum or Adam?")
                        .findings())
                .isEmpty();
    }

    @Test
    void anAnswerThatIsOfferedMustStandThere() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("open", OFFERED, "## a\nWhich is it?")
                        .findings())
                .containsExactly("warning key-leak 11: part a: its answer does not stand in the question");
    }

    @Test
    void anIdThatSaysTheAnswerIsAnError() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("l5-momentum", WORD, "## a\nWhich word?")
                        .findings())
                .containsExactly(
                        "error key-leak 11: part a: its key “momentum” stands in the question's id, which browsers are told");
    }

    @Test
    void aPartOfAWordIsNoLeak() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("part", WORD, "## a\nWhat moves a momentumless particle?")
                        .findings())
                .isEmpty();
    }

    @Test
    void aFormulaThatKatexRefusesIsAnErrorWithItsReasonAtItsPlace() throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "formula",
                                "parts: {a: {kind: numeric, credits: 1, key: 2}}",
                                "Let $\\grdient f$ and $x^2^3$, but $\\cancel{x}$ and $\\frac12$.\n\n## a\nTwo?")
                        .file(
                                "formula.de.md",
                                "---\ntitle: Eine Frage\n---\nMit $\\frac12$ und\n  $\\grdeint f$.\n\n## a\nZwei?\n\n## Erklärung\nDarum.\n")
                        .places())
                .satisfiesExactly(
                        german -> assertThat(german)
                                .startsWith(
                                        "banks/a-bank/formula.de.md:5:3: KaTeX parse error: Undefined control sequence: \\grdeint"),
                        command -> assertThat(command)
                                .startsWith(
                                        "banks/a-bank/formula.md:11:5: KaTeX parse error: Undefined control sequence: \\grdient"),
                        exponent -> assertThat(exponent)
                                .startsWith("banks/a-bank/formula.md:11:22: KaTeX parse error: Double superscript"));
    }

    @Test
    void aFormulaOfAVariantIsToldWhereTheFileHasIt() throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "formula",
                                "parameters: {op: {of: [nosuch, nothing]}, n: {from: 1, to: 9}}\n"
                                        + "parts: {a: {kind: numeric, credits: 1, key: n}}",
                                "Fine: ${{n}}^2$.\n\n## a\nWhat is $\\{{op}}{ {{n}} }$?")
                        .places())
                .singleElement()
                .asString()
                .startsWith("banks/a-bank/formula.md:15:9: KaTeX parse error: Undefined control sequence: \\no");
    }

    @Test
    void marksThatAreLeftOverAreErrors() throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "braces",
                                "parts: {a: {kind: numeric, credits: 1, key: 2}}",
                                "Of {{n}} and [[1]], but `{{n}}`, and \\$5.\n\n## a\nTwo?")
                        .findings())
                .containsExactly("error rendering 1: two braces are left in “ Of {{n}} and [[1]], but”");
    }

    @Test
    void nearlyEqualQuestionsAreListedAtTheLaterOne() throws Exception {
        String text =
                "A convolution with %s filters of size 3 takes an image of size 32 without any padding at all.\n\n## a\n%s";
        assertThat(new SmallBank(exams)
                        .question(
                                "one",
                                "parts: {a: {kind: numeric, credits: 1, key: 30}}",
                                text.formatted(4, "Which size does its output have?"))
                        .question(
                                "other",
                                "parts: {a: {kind: numeric, credits: 1, key: 30}}",
                                text.formatted(8, "Which size has its output?"))
                        .question(
                                "third",
                                "parts: {a: {kind: numeric, credits: 1, key: 30}}",
                                "## a\nWhat is the size of the output of a convolution of 32 pixels with 3 weights?")
                        .findings())
                .singleElement()
                .asString()
                .matches("warning near-duplicate 1: this is [5-9][0-9] % the same as one");
    }

    @Test
    void anObjectiveThatNoQuestionNamesIsAnErrorWhereThereIsABank() throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "one",
                                "L9.01, L9.02, L9.03, L9.04, L9.05, L9.06, L9.07, L9.08, L9.09, L9.10, L9.11, L9.12, L9.13,"
                                        + " L9.14, L9.15, L9.16",
                                "parts: {a: {kind: numeric, credits: 1, key: 2}}",
                                "## a\nTwo?")
                        .checked()
                        .errors())
                .extracting(finding -> finding.problem().message())
                .containsExactly("no question on L9 examines L9.17, L9.18");
    }

    @Test
    void theGuestLectureNeedsNoObjectives() throws Exception {
        assertThat(new SmallBank(exams, "L14")
                        .question("guest", "parts: {a: {kind: numeric, credits: 1, key: 2}}", "## a\nTwo?")
                        .checked()
                        .errors())
                .isEmpty();
    }

    @Test
    void aBrokenFileIsReportedAmongTheRest() throws Exception {
        assertThat(new SmallBank(exams)
                        .file("broken.md", "no header")
                        .question("third", "parts: {a: {kind: numeric, credits: 1, key: 1/3}}", "## a\nA third?")
                        .findings())
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(finding -> assertThat(finding).startsWith("error file 1:"))
                .anySatisfy(finding -> assertThat(finding).startsWith("error typable-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* **No.** It is not.", "Not as the second option says.", "Statement 2 is wrong."})
    void aSolutionThatCountsOptionsIsAWarning(String solution) throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "told",
                                """
                                parts:
                                  a: {kind: single-choice, credits: 1}
                                  b: {kind: free-text, credits: 1, rubric: [{id: so, credits: 1, text: So}]}
                                """,
                                "## a\nWhich?\n\n- [x] this\n- [ ] that\n\n## b\nWhy?\n\n### Solution\n" + solution)
                        .findings())
                .singleElement()
                .asString()
                .startsWith("warning order-told 1: ");
    }

    @Test
    void rightOptionsThatPreferAPlaceAreAWarningOfTheBank() throws Exception {
        SmallBank spread = new SmallBank(exams);
        choices(spread, 12, 4);
        assertThat(spread.findings()).isEmpty();
        choices(spread, 12, 1);
        assertThat(spread.findings())
                .containsExactly(
                        "warning right-places 1: the right one of 4 options stands at place 1 in 12 of 12 choices");
    }

    /** Choices whose right options take turns at so many places. */
    private static void choices(SmallBank bank, int count, int places) throws Exception {
        for (int i = 0; i < count; i++) {
            StringBuilder options = new StringBuilder();
            for (int place = 0; place < 4; place++) {
                options.append("- [%s] %s %s\n"
                        .formatted(place == i % places ? "x" : " ", WORDS.get(i), WORDS.get(12 + place)));
            }
            bank.question(
                    WORDS.get(i),
                    "parts: {a: {kind: single-choice, credits: 1}}",
                    "## a\nWhich " + WORDS.get(i) + "?\n\n" + options);
        }
    }
}
