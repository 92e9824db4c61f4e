package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.SampleBanks;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything the format knows, in {@code banks/good}, and exactly what it comes to. */
class GoodBankTest {

    private static final BankFolder GOOD = SampleBanks.folder("good");

    @Test
    void nothingIsWrongWithIt() {
        assertThat(SampleBanks.problems(GOOD)).isEmpty();
        assertThat(GOOD.header().value())
                .contains(
                        new BankHeader("good", "L9", wording("What the format knows", "Was das Format kennt"), false));
        assertThat(GOOD.questions()).extracting(file -> file.name()).containsExactly("every-kind", "no-german");
    }

    @Test
    void theHeaderIsRead() {
        Question question = version("every-kind").question();
        assertThat(question.id()).isEqualTo(new QuestionId("every-kind"));
        assertThat(question.title()).isEqualTo(wording("Every kind: and what x₁ is", "Alle Arten"));
        assertThat(question.facts())
                .isEqualTo(new QuestionFacts(
                        List.of("L9.06", "L9.01"), Difficulty.HARD, 12, "I2DL exercise 9", "CC-BY-SA-4.0"));
        assertThat(question.credits()).isEqualTo(Credits.of("13"));
    }

    @Test
    void theStemKeepsFormulasFiguresAndCodeThatLooksLikeSections() {
        assertThat(version("every-kind").question().stem().en()).isEqualTo("""
                        The stem with $\\frac{a}{b}$, a price of \\$5 and `code with $ in it`.

                        ![A dark rectangle](every-kind.svg)

                        ```python
                        ## a
                        - [x] this is code, no option
                        $ neither is this a formula
                        ```""");
        assertThat(version("every-kind").question().explanation()).isEqualTo(wording("Because.", "Darum."));
    }

    static Stream<Part> parts() {
        return Stream.of(choices(), typed(), written()).flatMap(all -> all);
    }

    private static Stream<Part> choices() {
        return Stream.of(
                new SingleChoice(
                        head("a", wording("Which one?", "Welche?"), "1"),
                        List.of(
                                option(1, "no", "nein", false),
                                option(2, "yes,\n\nwith a second paragraph\n\n- and a list", "ja", true),
                                option(3, "perhaps", "vielleicht", false))),
                new MultipleChoice(
                        head("b", wording("Which of these?", "Welche von diesen?"), "2"),
                        List.of(
                                option(1, "$x < 1$", "kleiner", true),
                                option(2, "$x > 1$", "größer", false),
                                option(3, "![again](every-kind.svg)", "Bild", true))),
                new MultipleChoice(
                        head("c", wording("None is right.", "Keine stimmt."), "0.5"),
                        List.of(option(1, "one", "eins", false), option(2, "two", "zwei", false))));
    }

    private static Stream<Part> typed() {
        return Stream.of(
                new Numeric(
                        head("d", wording("", ""), "1.5"),
                        new BigDecimal("0.25"),
                        new Tolerance.Relative(new BigDecimal("0.01")),
                        Optional.of("ms")),
                new Numeric(
                        head("e", wording("$$\nx = \\begin{cases} 1 \\\\ 2 \\end{cases}\n$$", "Rechne."), "2"),
                        new BigDecimal("-3e-2"),
                        new Tolerance.Absolute(BigDecimal.ZERO),
                        Optional.empty()),
                new Numeric(
                        head("f", wording("| a | b |\n|---|---|\n| $1$ | $2$ |", "Zähle."), "1"),
                        new BigDecimal("896"),
                        new Tolerance.Absolute(new BigDecimal("0.5")),
                        Optional.empty()));
    }

    private static Stream<Part> written() {
        return Stream.of(
                new TensorShape(
                        head("g", wording("Which shape?", "Welche Form?"), "2"),
                        List.of(
                                shape("2", AcceptedShape.ANY, 64, 32, 32),
                                shape("1", AcceptedShape.ANY, AcceptedShape.ANY, 32, 32),
                                shape("0.5", 64, 32, 32))),
                new ShortText(
                        head("h", wording("Which word?", "Welches Wort?"), "1"),
                        List.of("stride", "step width", "Schrittweite: S")),
                new FreeText(
                        head("i", wording("Explain.", "Erkläre."), "2"),
                        new Rubric(List.of(
                                item("formula", "1.5", "States the formula", "Nennt die Formel"),
                                item("rounding", "0.5", "Rounds down", "Rundet ab"),
                                item("slip", "-0.5", "A slip in a sign", "Vorzeichenfehler"))),
                        wording(
                                "It is $\\lfloor x \\rfloor$.\n\n### More of it\nThis belongs to the solution.",
                                "Die Abrundung.")));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void eachPartIsReadToTheLetter(Part expected) {
        assertThat(version("every-kind").question().part(expected.id())).contains(expected);
    }

    @Test
    void noPartIsThereBesidesThese() {
        assertThat(version("every-kind").question().parts()).containsExactlyElementsOf(parts().toList());
    }

    @Test
    void germanMayBeMissingAndTheStemToo() {
        assertThat(version("no-german").question())
                .isEqualTo(new Question(
                        new QuestionId("no-german"),
                        Wording.of("One part, one language"),
                        Wording.of(""),
                        List.of(new Numeric(
                                head("a", Wording.of("What is 3 + 4?"), "0.5"),
                                new BigDecimal(7),
                                new Tolerance.Absolute(BigDecimal.ZERO),
                                Optional.empty())),
                        Wording.of("Count."),
                        new QuestionFacts(List.of("L13.18"), Difficulty.EASY, 1, "own", "CC0-1.0")));
    }

    @Test
    void onlyFiguresThatTheTextsShowBelongToTheVersion() {
        assertThat(version("every-kind").figures()).containsOnlyKeys("every-kind.svg");
        assertThat(version("no-german").figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows line ends", "byte order mark"})
    void lineEndsAndByteOrderMarkMakeNoOtherVersion(String saved, @TempDir Path exams) throws IOException {
        Path copy = Files.createDirectories(exams.resolve("banks/good"));
        for (String name : List.of("bank.yaml", "every-kind.md", "every-kind.de.md", "every-kind.svg")) {
            byte[] original = Files.readAllBytes(SampleBanks.EXAMS.resolve("banks/good/" + name));
            Files.write(copy.resolve(name), name.endsWith(".svg") ? original : resaved(original, saved));
        }
        BankFolder read = SampleBanks.read(exams).banks().getFirst();
        assertThat(SampleBanks.problems(read)).isEmpty();
        assertThat(read.questions().getFirst().content().value().orElseThrow().version())
                .isEqualTo(version("every-kind"));
    }

    private static byte[] resaved(byte[] original, String saved) {
        String text = new String(original, StandardCharsets.UTF_8);
        return (saved.startsWith("windows") ? text.replace("\n", "\r\n") : "\uFEFF" + text)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static QuestionVersion version(String name) {
        return GOOD.questions().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .flatMap(file -> file.content().value())
                .orElseThrow()
                .version();
    }

    private static Wording wording(String en, String de) {
        return new Wording(en, Optional.of(de));
    }

    private static PartHead head(String letter, Wording prompt, String credits) {
        return new PartHead(new PartId(letter), prompt, Credits.of(credits));
    }

    private static Option option(int place, String en, String de, boolean right) {
        return new Option(new OptionId(place), wording(en, de), right);
    }

    private static AcceptedShape shape(String credits, Integer... sizes) {
        return AcceptedShape.of(List.of(sizes), Credits.of(credits));
    }

    private static RubricItem item(String id, String credits, String en, String de) {
        return new RubricItem(id, new BigDecimal(credits), wording(en, de));
    }
}
