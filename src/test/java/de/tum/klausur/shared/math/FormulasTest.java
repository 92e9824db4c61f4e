package de.tum.klausur.shared.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    private static final Formulas FORMULAS = new Formulas();
    private static final Formulas IMPATIENT = new Formulas(Duration.ofSeconds(5));
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)(\\{[a-z*]+\\})?");

    /** As few formulas as hold each command of the banks; all of them, by an engine that takes a hundredth of the time, sets FormulasIT. */
    @Test
    @Tag("content")
    void eachCommandOfTheBanksIsSetByTheEngineOfTheServer() throws Exception {
        List<Tex> telling = telling(BankFormulas.all());
        assertThat(telling).hasSizeGreaterThan(20);
        assertThat(telling.stream().filter(tex -> FORMULAS.set(tex).isEmpty())).isEmpty();
    }

    /** Next always the one that holds the most of what none before it holds. */
    private static List<Tex> telling(Set<Tex> all) {
        Map<Tex, Set<String>> commands = new LinkedHashMap<>();
        all.forEach(tex -> commands.put(tex, commands(tex)));
        List<Tex> telling = new ArrayList<>();
        while (!commands.isEmpty()) {
            Map.Entry<Tex, Set<String>> next = Collections.max(
                    commands.entrySet(),
                    Comparator.comparingInt(one -> one.getValue().size()));
            Set<String> held = next.getValue();
            telling.add(next.getKey());
            commands.remove(next.getKey());
            commands.values().forEach(open -> open.removeAll(held));
            commands.values().removeIf(Set::isEmpty);
        }
        return telling;
    }

    private static Set<String> commands(Tex tex) {
        return COMMAND.matcher(tex.source())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        // x ends on the baseline, y hangs below it, a displayed sum has its bounds above and below
        "x, false, 0.0, 0.1",
        "y, false, 0.15, 0.3",
        "\\sum_{i=1}^n i, false, 0.2, 0.5",
        "\\sum_{i=1}^n i, true, 1.0, 1.6",
    })
    void depthIsWhatHangsBelowTheBaseline(String source, boolean display, double least, double most) {
        SetFormula set = FORMULAS.set(new Tex(source, display)).orElseThrow();
        assertThat(set.depth()).isBetween(least, most);
        assertThat(set.height()).isGreaterThan(set.depth());
        assertThat(set.width()).isPositive();
    }

    @Test
    void aFormulaIsOutlinesOnly() {
        SetFormula set =
                FORMULAS.set(new Tex("\\frac{a_1}{\\sqrt{2\\pi}}", true)).orElseThrow();
        assertThat(set.svg())
                .startsWith("<svg ")
                .contains("<path ")
                .doesNotContainIgnoringCase("<text", "script", "href", " on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\unknown x",
                "\\frac{1}",
                "{",
                "\\def\\a{\\a\\a}\\a",
                "\\newcommand{\\b}{\\b}\\b",
                "\\require{html}\\href{javascript:alert(1)}{x}",
            })
    void whatCantBeReadIsNotSet(String source) {
        assertThat(FORMULAS.set(new Tex(source, false))).isEmpty();
    }

    static Stream<String> endless() {
        return Stream.of(
                "{".repeat(990) + "}".repeat(990),
                "\\sqrt{".repeat(280) + "x" + "}".repeat(280),
                "x^".repeat(900) + "x",
                "\\frac".repeat(390),
                "\\begin{matrix}" + "&".repeat(1_900) + "\\end{matrix}");
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(120)
    void afterAHostileFormulaTheNextOneIsSet(String source) {
        IMPATIENT.set(new Tex(source, true));
        assertThat(IMPATIENT.set(new Tex("x^{" + source.length() + "}", false))).isPresent();
    }
}
