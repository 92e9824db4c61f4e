package de.tum.klausur.bank.version;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.SampleBanks;
import de.tum.klausur.bank.format.Edition;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions are kept for years under these hashes: a change of any is a change of what old exams say (ADR 0015). */
class QuestionHashTest {

    private static final String EN = read("every-kind.md");
    private static final String DE = read("every-kind.de.md");
    private static final byte[] FIGURE = read("every-kind.svg").getBytes(StandardCharsets.UTF_8);
    private static final String HASH = hash(EN, DE, FIGURE);

    @Test
    void theSampleBankHasTheHashesThatItAlwaysHad() {
        // With the title that it had before titles were asked to hold no formula.
        assertThat(hash(EN.replace("x₁", "$x_1$"), DE, FIGURE))
                .isEqualTo("50dbb2eab0ae1eb6a653a979594629e4b4f8b215555ff69f8730dde5c5c4cfa6");
        assertThat(SampleBanks.folder("good").questions())
                .extracting(
                        file -> file.content().value().orElseThrow().version().hash())
                .containsExactly(HASH, "a8766886f56d67f66aa41af2a00dd3d200e0249ef00cd4d23da1b53a1d7c99aa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# comments stand where YAML allows them | # another comment",
                "difficulty: hard\\nminutes: 12 | minutes: 12\\n\\ndifficulty:   hard",
                "credits: \"2.0\" | credits: 2",
                "key: -3e-2 | key: -0.030",
                "{kind: single-choice, credits: 1} | {credits: 1, kind: single-choice}",
                "## b | \\n\\n## b",
                "- [X] yes | - [x] yes",
            })
    void howItIsWrittenMakesNoOtherQuestion(String written, String otherwise) {
        assertThat(hash(changed(written, otherwise), DE, FIGURE)).isEqualTo(HASH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "and what | or what",
                "[L9.06, L9.01] | [L9.01, L9.06]",
                "difficulty: hard | difficulty: easy",
                "minutes: 12 | minutes: 13",
                "source: I2DL exercise 9 | source: own",
                "CC-BY-SA-4.0 | CC-BY-4.0",
                "{kind: single-choice, credits: 1} | {kind: single-choice, credits: 1.5}",
                "a: {kind: single-choice | a: {kind: multiple-choice",
                "key: 0.25 | key: 0.26",
                "tolerance: 1% | tolerance: 2%",
                "tolerance: 1% | tolerance: 0.01",
                "unit: ms | unit: s",
                "tolerance: 0.5 | tolerance: 0.25",
                "[any, 64, 32, 32] | [64, 64, 32, 32]",
                "32, 32], credits: 1} | 32, 32], credits: 0.5}",
                "- step width | - step",
                "credits: 1.5, text: States | credits: 2, text: States",
                "text: Rounds down | text: Rounds up",
                "de: Rundet ab | de: Rundet auf",
                "id: slip | id: slips",
                "The stem | A stem",
                "- [ ] perhaps | - [ ] maybe",
                "- [x] $x < 1$ | - [ ] $x < 1$",
                "Which shape? | Which size?",
                "It is $ | It's $",
                "Because. | Therefore.",
            })
    void whatItSaysDoes(String written, String otherwise) {
        String changed = changed(written, otherwise);
        String german = otherwise.equals("- [ ] $x < 1$") ? DE.replace("- [x] kleiner", "- [ ] kleiner") : DE;
        assertThat(hash(changed, german, FIGURE)).isNotEqualTo(HASH);
    }

    @Test
    void germanAndFiguresBelongToIt() {
        assertThat(hash(EN, DE.replace("Der Stamm", "Ein Stamm"), FIGURE)).isNotEqualTo(HASH);
        assertThat(hash(EN, DE.replace("Alle Arten", "Arten"), FIGURE)).isNotEqualTo(HASH);
        assertThat(hash(EN, DE, "<svg/>".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(HASH);
        assertThat(hash(EN, null, FIGURE)).isNotEqualTo(HASH);
    }

    private static String changed(String written, String otherwise) {
        String from = written.replace("\\n", "\n");
        assertThat(EN).contains(from);
        int at = EN.indexOf(from);
        return EN.substring(0, at) + otherwise.replace("\\n", "\n") + EN.substring(at + from.length());
    }

    private static String hash(String en, @Nullable String de, byte[] figure) {
        var parsed = QuestionParser.parse(
                new QuestionSource("every-kind.md", en, Optional.ofNullable(de), Set.of("every-kind.svg")));
        assertThat(parsed.problems()).isEmpty();
        return QuestionHash.of(
                parsed.value().orElseThrow(),
                Map.of("every-kind.svg", Figure.of("every-kind.svg", FigureKind.SVG, figure)));
    }

    private static String read(String name) {
        try {
            return Files.readString(SampleBanks.EXAMS.resolve("banks/good").resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final String STEPS = """
                ---
                id: steps
                title: Steps
                objectives: [L9.06]
                difficulty: easy
                minutes: 2
                source: own
                licence: CC-BY-4.0
                parts: {a: {kind: ordering, credits: 1}}
                ---
                Steps.

                ## a
                Order them.

                1. first
                2. second

                ## Explanation
                The first comes first.
                """;

    @Test
    void anOrderingThatWasKeptBeforeItsDefaultChangedIsStillReadAsItWas() {
        QuestionSource source = new QuestionSource("steps.md", STEPS, Optional.empty(), Set.of());
        QuestionSource exact = new QuestionSource(
                "steps.md",
                source.en().replace("credits: 1}", "credits: 1, marking: exact}"),
                Optional.empty(),
                Set.of());
        String before = hash(source, Edition.BEFORE_0_3);
        assertThat(before).isEqualTo(hash(exact, Edition.SINCE_0_3)).isNotEqualTo(hash(source, Edition.SINCE_0_3));
    }

    private static String hash(QuestionSource source, Edition edition) {
        return QuestionHash.of(QuestionParser.parse(source, edition).value().orElseThrow(), Map.of());
    }
}
