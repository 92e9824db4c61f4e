package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.shared.math.KatexEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken at once, KaTeX takes too. */
class TexReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "x_{t+1}^2 = x_t' - \\alpha \\nabla f(x_t)",
                "\\frac12 + \\frac{a}{b} \\sqrt[3]{x} \\sqrt 2",
                "\\left( \\frac{a}{b} \\right]",
                "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}^\\top",
                "\\begin{cases} 1 & \\text{for } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
                "L_\\text{data} + \\mathbb{E}[x] \\bigl\\lVert w \\bigr\\rVert",
                "3{,}5 \\% \\quad \\operatorname{softmax}(z)_i",
            })
    void theUsualIsTaken(String tex) {
        assertThat(TexReader.doubt(tex)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^2^3",
                "x_1_2",
                "x^2'",
                "\\foo",
                "\\frac{a}",
                "{a",
                "a}",
                "\\left( a",
                "a & b",
                "\\begin{pmatrix} 1 \\end{bmatrix}",
                "\\text{a_b}",
                "5 % of",
                "a $ b",
                "x^",
                "\\left a \\right)",
                "x^\\sqrt2",
            })
    void theUnusualIsDoubted(String tex) {
        assertThat(TexReader.doubt(tex)).isPresent();
    }

    @SuppressWarnings("checkstyle:MethodLength") // a table
    @Test
    void katexTakesEachCommandThatIsTakenHere() {
        List<String> formulas = new ArrayList<>();
        String symbols = Commands.SYMBOLS.stream()
                .sorted()
                .map(name -> "\\" + name + " ")
                .collect(Collectors.joining());
        formulas.add(symbols);
        Commands.SYMBOLS.forEach(name -> formulas.add("x^\\" + name + " "));
        formulas.add(Commands.OUTSIDE_SCRIPTS.stream()
                .sorted()
                .map(name -> "\\sum\\" + name + " x")
                .collect(Collectors.joining()));
        formulas.add(Commands.ARGUMENTS.entrySet().stream()
                .map(command -> "\\" + command.getKey()
                        + " x{y}".repeat(command.getValue()).substring(0, 2) + "{y}".repeat(command.getValue() - 1))
                .collect(Collectors.joining(" ")));
        formulas.add(Commands.TEXTS.stream().map(name -> "\\" + name + "{ä b.}").collect(Collectors.joining()));
        formulas.add(Commands.IN_SCRIPTS.stream()
                .map(name -> "x_\\" + name + "{a}{b}")
                .collect(Collectors.joining()));
        formulas.add(Commands.DELIMITERS.stream()
                .map(mark -> "\\left" + mark + " x \\right" + mark)
                .collect(Collectors.joining()));
        formulas.add(Commands.SIZES.stream().map(name -> "\\" + name + "(").collect(Collectors.joining()));
        Commands.ENVIRONMENTS.forEach(
                name -> formulas.add("\\begin{" + name + "} a & b \\\\ c & d \\end{" + name + "}"));
        try (KatexEngine katex = new KatexEngine()) {
            assertThat(formulas).allSatisfy(tex -> {
                assertThat(TexReader.doubt(tex)).as(tex).isEmpty();
                assertThat(katex.refusal(tex)).as(tex).isEmpty();
            });
        }
    }
}
