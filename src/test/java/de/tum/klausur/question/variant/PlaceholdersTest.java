package de.tum.klausur.question.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    private static final Binding BINDING = new Binding(Map.of(
            "n",
            Value.number(3),
            "h",
            Value.number("0.5"),
            "b",
            Value.number(-2),
            "act",
            new Value.Words("relu v1.5"),
            "v",
            Value.vector(1, 2, 3),
            "u",
            Value.vector(0.5, 1),
            "A",
            Value.of(new double[][] {{1, 2.5}, {3, 4}}),
            "T",
            new Value.Tensor(List.of(Value.of(new double[][] {{1}})))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no placeholder { } | no placeholder { }",
                "~{{n}} and {{ n + 1 }}~ | 3 and 4",
                "~{{n/7|2}}~ | 0.43",
                "~{{n|2}}~ | 3.00",
                "~{{2.345 | 2}}~ | 2.35",
                "~{{-0.001|2}}~ | 0.00",
                "~{{if(n > 2 || 1 > 2, 1, 2)}}~ | 1",
                "~{{1/3}}~ | 0.333333333333",
                "~{{2^60 + 1}}~ | 1152921504606846977",
                "~{{100*n}}~ | 300",
                "~{{act}}~ | relu v1.5",
                "~{{signed(b)}}~ | - 2",
                "~{{v}}~ | 1, 2, 3",
                "~{{v|1}}~ | 1.0, 2.0, 3.0",
                "~{{A}}~ | 1 & 2.5 \\\\ 3 & 4",
                "~{{python(A)}}~ | [[1, 2.5], [3, 4]]",
                "~$\\frac{{{n}}}{2}$~ | $\\frac{3}{2}$",
                "~$x^{{{n}}}$~ | $x^{3}$",
                "~cx=\"{{40 + 10*n}}\"~ | cx=\"70\"",
            })
    void placeholdersTakeTheirValues(String text, String expected) {
        assertThat(Placeholders.fill(text, BINDING, NumberStyle.POINT)).isEqualTo(expected);
        assertThat(Placeholders.problems(text, BINDING.values().keySet())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~{{h}} und $x = {{h}}$~ | ~0,5 und $x = 0{,}5$~",
                "~$$x = {{h}}$$ und {{h}}~ | ~$$x = 0{,}5$$ und 0,5~",
                "~`x = {{h}}` und {{h}}~ | ~`x = 0.5` und 0,5~",
                "~``a ` {{h}}`` {{h}}~ | ~``a ` 0.5`` 0,5~",
                "~5 \\$ und {{h}} \\$~ | ~5 \\$ und 0,5 \\$~",
                "~$a \\$ {{h}}$ {{h}}~ | ~$a \\$ 0{,}5$ 0,5~",
                "~a ` b {{h}}~ | ~a ` b 0,5~",
                "~{{act}}~ | ~relu v1.5~",
                "~{{python(u)}}~ | ~[0.5, 1]~",
                "~$a {{signed(h)}}$~ | ~$a + 0{,}5$~",
                "~{{v}} {{u}}~ | ~1, 2, 3 0,5; 1~",
                "~$({{u}})$~ | ~$(0{,}5; 1)$~",
                "~$({{A}})$~ | ~$(1 & 2{,}5 \\\\ 3 & 4)$~",
            })
    void germanNumbersHaveACommaExceptInCode(String text, String expected) {
        assertThat(Placeholders.fill(text, BINDING, NumberStyle.COMMA_IN_TEXT)).isEqualTo(expected);
    }

    @Test
    void codeFencesAreCode() {
        String text = "{{h}}\n```python\nx = {{h}} # $\n```\n{{h}}\n~~~\n{{h}}\n";
        assertThat(Placeholders.fill(text, BINDING, NumberStyle.COMMA_IN_TEXT))
                .isEqualTo("0,5\n```python\nx = 0.5 # $\n```\n0,5\n~~~\n0.5\n");
    }

    @Test
    void figuresHaveCommasBetweenTagsOnly() {
        assertThat(Placeholders.fill("<text x=\"{{h}}\">{{h}}</text>", BINDING, NumberStyle.COMMA_BETWEEN_TAGS))
                .isEqualTo("<text x=\"0.5\">0,5</text>");
    }

    @Test
    void problemsAreFoundWithTheirPlace() {
        String text = "{{n}} {{m}} {{n +}} {{n|99}} {{}} {{x {{n}} {{";
        assertThat(Placeholders.problems(text, Set.of("n")))
                .extracting(problem -> problem.offset() + " " + problem.message())
                .containsExactly(
                        "6 there is no parameter “m”",
                        "12 the expression ends too soon",
                        "20 more than 20 decimals are asked for",
                        "29 an expression is missing here",
                        "34 “{{” is never closed",
                        "44 “{{” is never closed");
    }

    @Test
    void whatCantBeWrittenIsAFault() {
        for (String text : List.of("{{1/0}}", "{{zz}}", "{{n > 1}}", "{{T}}", "{{act|2}}")) {
            assertThatThrownBy(() -> Placeholders.fill(text, BINDING, NumberStyle.POINT))
                    .as(text)
                    .isInstanceOf(FormulaFault.class);
        }
        assertThatThrownBy(() -> Template.of("{{n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Template.of("{{n +}}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void templatesKnowWhatTheyNeed() {
        assertThat(Template.of("{{n*k}} {{W}}").names()).containsExactlyInAnyOrder("n", "k", "W");
        assertThat(Template.of("plain {x}").isPlain()).isTrue();
        assertThat(Placeholders.present("a {{n}}")).isTrue();
        assertThat(Placeholders.present("a {n}")).isFalse();
    }

    @Test
    void oneTemplateServesManyThreads() {
        Template template = Template.of("{{n*n}}, {{n/2}}");
        assertThat(IntStream.range(0, 5_000)
                        .parallel()
                        .filter(i -> !template.fill(new Binding(Map.of("n", Value.number(2L * i))), NumberStyle.POINT)
                                .equals(4L * i * i + ", " + i)))
                .isEmpty();
    }
}
