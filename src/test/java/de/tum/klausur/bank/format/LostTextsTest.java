package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.Beside;
import de.tum.klausur.bank.reading.SourceReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown, TeX or YAML would swallow is a problem with its place, for files and for the editor alike. */
class LostTextsTest {

    private static final String QUESTION = """
            ---
            id: lost-text
            title: A question
            objectives: [L9.06]
            difficulty: easy
            minutes: 1
            source: own
            licence: CC-BY-4.0
            parts:
              a:
                kind: free-text
                credits: 1
                rubric:
                  - {id: it, credits: 1, text: ITEM}
            ---
            STEM

            ## a
            Why?

            ### Solution
            So.

            ## Explanation
            Because.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$95%$",
                "$5 % 3$",
                "$$\n5 % 3\n$$",
                "\\(x\\)",
                "\\[x\\]",
                "10\\,000 weights",
                "2*3*4",
                "\\frac12",
                "| `a|b` | c |\n|---|---|\n| 1 | 2 |",
                "| a | c |\n|---|---|\n| `a|b` | 2 |",
                "| a | c |\n|---|---|\n| $|x|$ | 2 |",
                "| a | c |\n|---|---|\n| $\\|x\\|$ | 2 |",
                "| $|x|$ | b |\n|---|---|\n| 1 | 2 |",
                "| a | b | c |\n|---|---|\n| 1 | 2 |",
                "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                "[1]: swallowed",
            })
    void whatTheStemLosesIsAProblem(String stem) {
        assertThat(problems("Fine", stem)).singleElement().asString().startsWith("lost-text.md:1");
    }

    static Stream<Map.Entry<String, String>> escapes() {
        return Stream.of(
                        "theta", "times", "tanh", "nabla", "neq", "beta", "bar", "rho", "frac", "vec", "alpha", "eta",
                        "Nu", "_", "0", "x07", "u0009", " ")
                .map(word -> Map.entry("\\" + word, "lost-text.md:14:38: in double quotes YAML makes "));
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void whatDoubleQuotesMakeOfACommandIsAProblem(Map.Entry<String, String> escape) {
        assertThat(problems("\"$" + escape.getKey() + "$\"", "The stem."))
                .anySatisfy(problem -> assertThat(problem).startsWith(escape.getValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigma", "Phi", "Lambda", "unit", "xi"})
    void anEscapeThatYamlDoesNotKnowTellsTheWayOut(String command) {
        assertThat(problems("\"$\\" + command + "$\"", "The stem."))
                .singleElement()
                .asString()
                .contains("this is not valid YAML")
                .contains("in double quotes a backslash is written twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$95\\%$ and 5 % and `5 % 3` and $a \\\\ b$",
                "`\\(x\\)` and \\$5 and \\_ and \\* and $\\lVert x \\rVert$",
                "| $\\lvert x \\rvert$ | `a\\|b` |\n|---|---|\n| $p(a \\mid b)$ | 2 |\n| 3 |",
                "*emphasis*, **strong** words* and a * b",
                "1. one\n2. two\n\n> 3) three\n\n- 4. four\n\n```python\nx = 1 % 2 | 3\n```",
                "[a link](https://example.org/path?q=1 \"title\") and <https://example.org/x> and R&amp;D",
            })
    void whatIsShownIsNoProblem(String stem) {
        assertThat(problems("'$\\theta$, \"quoted\"'", stem)).isEmpty();
        assertThat(problems("\"$\\\\theta$ \\u00e4 \\\"quoted\\\" \\/\"", stem)).isEmpty();
    }

    private static List<String> problems(String item, String stem) {
        return SourceReader.read(
                        "lost-text.md",
                        QUESTION.replace("ITEM", item).replace("STEM", stem),
                        Optional.empty(),
                        new Beside(Map.of(), false))
                .problems()
                .stream()
                .map(FileProblem::toString)
                .toList();
    }
}
