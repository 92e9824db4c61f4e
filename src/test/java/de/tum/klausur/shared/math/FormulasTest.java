package de.tum.klausur.shared.math;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.text.QuestionText;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Wording;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
    private static final QuestionText TEXT = new QuestionText();

    /** Each command with each that follows it: all ways in which the banks put formulas together, not each formula. */
    @Test
    @Tag("content")
    void whateverFormulasOfTheBanksAreMadeOfIsSet() throws Exception {
        Set<Tex> all = new BanksReader(Path.of("exams"))
                .readIfChanged().orElseThrow().banks().stream()
                        .flatMap(bank -> bank.questions().stream())
                        .flatMap(file -> file.content().value().stream())
                        .flatMap(written -> formulas(written.version()))
                        .collect(Collectors.toCollection(() ->
                                new TreeSet<>(Comparator.comparing(Tex::source).thenComparing(Tex::display))));
        assertThat(all).hasSizeGreaterThan(500);
        List<Tex> telling = telling(all);
        assertThat(telling).hasSizeGreaterThan(100);
        assertThat(telling.stream().filter(tex -> FORMULAS.set(tex).isEmpty())).isEmpty();
    }

    /** As few as hold all that there is: next always the one that holds the most of what none before it holds. */
    private static List<Tex> telling(Set<Tex> all) {
        Map<Tex, Set<String>> pairs = new LinkedHashMap<>();
        all.forEach(tex -> pairs.put(tex, new HashSet<>(pairs(tex))));
        List<Tex> telling = new ArrayList<>();
        while (!pairs.isEmpty()) {
            Map.Entry<Tex, Set<String>> next = Collections.max(
                    pairs.entrySet(),
                    Comparator.comparingInt(one -> one.getValue().size()));
            Set<String> held = next.getValue();
            telling.add(next.getKey());
            pairs.remove(next.getKey());
            pairs.values().forEach(open -> open.removeAll(held));
            pairs.values().removeIf(Set::isEmpty);
        }
        return telling;
    }

    private static List<String> pairs(Tex tex) {
        List<String> pairs = new ArrayList<>();
        String before = "";
        Matcher command = Pattern.compile("\\\\([A-Za-z]+|.)(\\{[a-z*]+\\})?").matcher(tex.source());
        while (command.find()) {
            pairs.add(before + " " + command.group());
            before = command.group();
        }
        return pairs;
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

    private static Stream<Tex> formulas(QuestionVersion version) {
        return Stream.concat(
                        Stream.of(version.question().stem(), version.question().explanation()),
                        version.question().parts().stream().flatMap(FormulasTest::wordings))
                .flatMap(wording -> Arrays.stream(Language.values()).map(wording::in))
                .map(markdown -> TEXT.html(markdown, version.sample()))
                .flatMap(html -> Jsoup.parse(html).select("span.math").stream())
                .map(span -> new Tex(span.text(), span.attr("data-display").equals("true")));
    }

    private static Stream<Wording> wordings(Part part) {
        List<Wording> options = switch (part) {
            case SingleChoice choice ->
                choice.options().stream().map(option -> option.text()).toList();
            case MultipleChoice choice ->
                choice.options().stream().map(option -> option.text()).toList();
            case FreeText free -> List.of(free.solution());
            default -> List.of();
        };
        return Stream.concat(Stream.of(part.head().prompt()), options.stream());
    }
}
