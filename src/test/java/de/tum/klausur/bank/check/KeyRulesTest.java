package de.tum.klausur.bank.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules say of keys. */
class KeyRulesTest {

    private static final String FIGURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 200\"><rect width=\"360\" height=\"200\"/></svg>";

    @TempDir
    private Path exams;

    @Test
    void aSoundBankHasNoFindings() throws Exception {
        assertThat(new SmallBank(exams).question("sound", """
                                parameters: {n: {from: 1, to: 40}, k: 2*n, g: k + 1}
                                parts:
                                  a: {kind: numeric, credits: 1, key: k, responses: [{given: "-1", credits: 0}]}
                                  b: {kind: numeric, credits: 1, key: g/3, tolerance: 0.01, uses: {k: a}}
                                  c: {kind: tensor-shape, credits: 1, key: [any, k, 3], uses: {k: a}}
                                  d: {kind: multiple-choice, credits: 1}
                                """, """
                                Take $n = {{n}}$ and $\\frac{a}{b}$.

                                ## a
                                Twice?

                                ## b
                                A third of one more?

                                ## c
                                Which shape?

                                ## d
                                Which?

                                - [ ] ${{n}}$
                                - [ ] ${{n + 1}}$
                                """).findings()).isEmpty();
    }

    @Test
    void anExactKeyThatNobodyCanTypeIsAnError() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("third", "parts: {a: {kind: numeric, credits: 1, key: 1/3}}", "## a\nA third?")
                        .findings())
                .containsExactly(
                        "error typable-number 11: part a: the key 0.3333333333… has more than 8 digits, and its"
                                + " tolerance takes it with all of them only");
    }

    @Test
    void aFalseDeclarationIsAnErrorAtItsLine() throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "declared",
                                "parts:\n  a: {kind: numeric, credits: 1, key: 2, responses: [{given: 3, credits: 1}]}",
                                "## a\nTwo?")
                        .findings())
                .containsExactly("error declared-response 10: part a: “3” earns 0.0 of 1.0, not 1.0");
    }

    @Test
    void equalOptionsOfOneVariantAreFoundWithItsSeed() throws Exception {
        assertThat(new SmallBank(exams).question("options", """
                                parameters: {n: {from: 1, to: 100}}
                                parts: {a: {kind: single-choice, credits: 1}}
                                """, """
                                ## a
                                The double of {{n}}?

                                - [x] {{2*n}}
                                - [ ] {{n + 50}}
                                """).findings())
                .singleElement()
                .asString()
                .matches("error equal-choices 12: part a: “100” and “100” say the same \\(seed [0-9]+.*\\)");
    }

    @Test
    void zerosAtTheEndMakeNoDifference() throws Exception {
        assertThat(new SmallBank(exams)
                        .question(
                                "zeros",
                                "parts: {a: {kind: single-choice, credits: 1}}",
                                "## a\nWhich?\n\n- [x] $0.5$\n- [ ] 0.50\n- [ ] 5\n- [ ] 50")
                        .findings())
                .containsExactly("error equal-choices 11: part a: “$0.5$” and “0.50” say the same");
    }

    @Test
    void aUseOfAnotherParameterThanTheAskedOneIsAnError() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("uses", """
                                parameters: {n: {from: 1, to: 5}, h: 2*n, g: h + 1}
                                parts:
                                  a: {kind: numeric, credits: 1, key: n}
                                  b: {kind: numeric, credits: 1, key: g, uses: {h: a}}
                                """, "## a\nWhat is n = {{n}}?\n\n## b\nTwice and one?")
                        .findings())
                .singleElement()
                .asString()
                .startsWith("error follow-on 17: part b: with the key of part a as “h” its key changes");
    }

    @Test
    void aSlipFromWhichNothingFollowsIsAWarning() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("slip", """
                                parameters: {h: 3 - 1, g: "-1/((3 - h)*(1 - h))"}
                                parts:
                                  a: {kind: numeric, credits: 1, key: h}
                                  b: {kind: numeric, credits: 1, key: g, uses: {h: a}}
                                """, "## a\nTwo?\n\n## b\nOne?")
                        .findings())
                .containsExactly(
                        "warning follow-on 17: part b: nothing follows where part a is one too much or half as much");
    }

    @Test
    void aVariantThatCantBeMadeIsAnErrorAndStopsNoOther() throws Exception {
        assertThat(new SmallBank(exams)
                        .question("hole", """
                                parameters: {n: {from: 0, to: 60}, g: 1/(n - 37)}
                                parts: {a: {kind: numeric, credits: 1, key: g, tolerance: 1%}}
                                """, "## a\nWhat of {{n}}?")
                        .question("third", "parts: {a: {kind: numeric, credits: 1, key: 1/3}}", "## a\nA third?")
                        .findings())
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).startsWith("error variant 1: a variant can't be made"))
                .anySatisfy(finding -> assertThat(finding).startsWith("error typable-number"));
    }

    @Test
    void aKeyThatIsComputedFromAnEarlierPartFollowsItOrSaysThatItDoesNot() throws Exception {
        String question = """
                parameters: {x: 3, h: 2*x, k: h + 1, g: k + 1}
                parts:
                  a: {kind: numeric, credits: 1, key: h}
                  b: {kind: numeric, credits: 1, key: k, uses: {h: a}}
                  c: {kind: numeric, credits: 1, key: 3*g%s}
                """;
        String text = "## a\nh?\n\n## b\nk?\n\n## c\ng?";
        assertThat(new SmallBank(exams)
                        .question("chain", question.formatted(""), text)
                        .findings())
                .containsExactly("warning chained 21: part c: its key is computed from k, which part b asks for");
        assertThat(new SmallBank(exams)
                        .question("chain", question.replace("3*g", "h*g").formatted(""), text)
                        .findings())
                .containsExactly("warning chained 21: part c: its key is computed from h, which part a asks for,"
                        + " and from k, which part b asks for");
        assertThat(new SmallBank(exams)
                        .question("chain", question.formatted(", uses: {k: b}"), text)
                        .findings())
                .isEmpty();
        assertThat(new SmallBank(exams)
                        .question("chain", question.formatted(", follows: false"), text)
                        .findings())
                .isEmpty();
    }

    @Test
    void answersOfAListThatDifferInNothingButTheirWritingAreTold() throws Exception {
        String question = """
                parts:
                  a: {kind: short-text, credits: 1, first: 2, each: 0.5, accept: [[non-linear], [Nonlinear, bent]]%s}
                """;
        assertThat(new SmallBank(exams)
                        .question("alike", question.formatted(""), "## a\nTwo words?")
                        .findings())
                .contains("warning folded-alike 12: part a: “Nonlinear” is taken for another answer, “non-linear”");
        assertThat(new SmallBank(exams)
                        .question("alike", question.formatted(", exact: true"), "## a\nTwo words?")
                        .findings())
                .isEmpty();
    }

    @Test
    void regionsAndGapsBeyondTheirFigureAreRefusedWhereTheyStand() throws Exception {
        assertThat(new SmallBank(exams)
                        .file("spots.svg", FIGURE)
                        .question("spots", """
                                parts:
                                  a: {kind: hotspot, credits: 1, figure: {file: spots.svg, alt: A plot}, key: [{circle: [18, 182, 18]}, {box: [300, 0, 61, 20]}]}
                                  b:
                                    kind: gap-match
                                    credits: 1
                                    figure: {file: spots.svg, alt: A plot}
                                    choices: [max, min]
                                    gaps:
                                      1: {at: [20, 14], key: max}
                                      2: {at: [341, 100], key: min}
                                """, "## a\nWhere?\n\n## b\nWhich?")
                        .places())
                .containsExactly(
                        "banks/a-bank/spots.md:10:105: this reaches beyond the figure, whose viewBox goes from (0, 0) to (360, 200)",
                        "banks/a-bank/spots.md:18:15: this reaches beyond the figure, whose viewBox goes from (0, 0) to (360, 200)");
    }

    @Test
    void aRegionThatLeavesItsFigureInALaterVariantIsAnErrorWhereItStands() throws Exception {
        assertThat(new SmallBank(exams)
                        .file("moving.svg", FIGURE)
                        .question("moving", """
                                parameters: {n: {from: 1, to: 150}}
                                parts:
                                  a: {kind: hotspot, credits: 1, figure: {file: moving.svg, alt: A plot}, key: [{box: ["n*2", 10, 70, 20]}]}
                                """, "## a\nWhere is {{n}}?")
                        .places())
                .singleElement()
                .asString()
                .matches(
                        "banks/a-bank/moving.md:11:[0-9]+: part a: this reaches beyond the figure.*\\(seed [0-9]+.*\\)");
    }
}
