package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.SampleBanks;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Parsed;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.text.Markdown.Form;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm: in {@code banks/hostile} those that can lie in a repository, the huge ones made here. */
@Timeout(20)
class HostileBankTest {

    /** What a person can still take in of one file; both languages have their own. */
    private static final int MOST_PROBLEMS = 100;

    /** The largest file that is read. */
    private static final int LARGEST = 256 * 1024;

    private static final String HEADER = """
            ---
            id: huge
            title: Huge
            objectives: [L9.06]
            difficulty: easy
            minutes: 1
            source: own
            licence: CC0-1.0
            parts:
              a: {kind: multiple-choice, credits: 1}
            ---
            """;

    private static final Pattern ALIVE = Pattern.compile(
            "<(script|iframe|svg|img)\\b|<[^>]*\\son\\w+\\s*=|(href|src)=\"\\s*javascript", Pattern.CASE_INSENSITIVE);

    @Test
    void eachHostileFileIsAProblemAtItsPlace() throws IOException {
        List<String> found = SampleBanks.problems(SampleBanks.folder("hostile")).stream()
                .map(problem -> problem.toString().substring("banks/hostile/".length()))
                .sorted()
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(
                        Files.readAllLines(SampleBanks.EXAMS.resolve("banks/hostile/problems.txt")).stream()
                                .sorted()
                                .toList());
    }

    @Test
    void markupInAQuestionIsShownAsTheTextThatItIs() {
        Question markup = SampleBanks.folder("hostile").questions().stream()
                .filter(file -> file.name().equals("markup"))
                .findFirst()
                .flatMap(file -> file.content().value())
                .orElseThrow()
                .version()
                .question();
        String html = Markdown.html(markup.stem().en(), Map.of(), Form.TEXT);
        assertThat(html).contains("alert(1)", "alert(4)", "alert(7)").doesNotContainPattern(ALIVE);
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed(@TempDir Path exams) throws IOException {
        Path secret = Files.writeString(exams.resolve("secret.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path bank = Files.createDirectories(exams.resolve("banks/linked"));
        Files.writeString(bank.resolve("bank.yaml"), "id: linked\nlecture: L9\ntitle: {en: Linked}\n");
        Files.writeString(
                bank.resolve("a-link.md"),
                HEADER.replace("huge", "a-link") + "![out](out.svg)\n## a\n- [ ] 1\n- [ ] 2\n\n## Explanation\nSo.\n");
        Files.createSymbolicLink(bank.resolve("out.svg"), secret);
        Files.createSymbolicLink(bank.resolve("passwd.md"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(exams.resolve("banks/outside"), exams);
        assertThat(SampleBanks.read(exams).scan().problems())
                .extracting(FileProblem::toString)
                .containsExactlyInAnyOrder(
                        "banks/linked/out.svg:1:1: a symbolic link is not followed (put the file itself here)",
                        "banks/linked/passwd.md:1:1: a symbolic link is not followed (put the file itself here)",
                        "banks/outside:1:1: a symbolic link is not followed (put the file itself here)");
        BankFolder linked = SampleBanks.read(exams).banks().getFirst();
        assertThat(SampleBanks.problems(linked))
                .extracting(FileProblem::toString)
                .containsExactly(
                        "banks/linked/a-link.md:12:8: there is no picture out.svg (put it beside the question as .svg or .png)");
    }

    @Test
    void lineOfTenMegabytesIsTooLarge(@TempDir Path exams) throws IOException {
        Path bank = Files.createDirectories(exams.resolve("banks/huge"));
        byte[] line = "x".repeat(10 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("bank.yaml", "huge.md", "huge.de.md", "huge.svg")) {
            Files.write(bank.resolve(name), line);
        }
        assertThat(SampleBanks.problems(SampleBanks.read(exams).banks().getFirst()))
                .extracting(FileProblem::toString)
                .containsExactlyInAnyOrder(
                        "banks/huge/bank.yaml:1:1: the file is larger than 256 KiB (make it smaller)",
                        "banks/huge/huge.md:1:1: the file is larger than 256 KiB (make it smaller)",
                        "banks/huge/huge.de.md:1:1: the file is larger than 256 KiB (make it smaller)",
                        "banks/huge/huge.svg:1:1: the file is larger than 512 KiB (make it smaller)");
        assertThat(parse("x".repeat(10 * 1024 * 1024)).problems())
                .extracting(FileProblem::toString)
                .containsExactly("huge.md:1:1: the file is larger than 256 KiB"
                        + " (split it, or put its pictures into files beside it)");
    }

    @Test
    void pictureOfNothingButGroupsIsRefused(@TempDir Path exams) throws IOException {
        Path bank = Files.createDirectories(exams.resolve("banks/deep"));
        Files.writeString(bank.resolve("bank.yaml"), "id: deep\nlecture: L9\ntitle: {en: Deep}\n");
        Files.writeString(
                bank.resolve("deep.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\n" + "<g>".repeat(50_000) + "</g>".repeat(50_000)
                        + "</svg>");
        assertThat(SampleBanks.problems(SampleBanks.read(exams).banks().getFirst()))
                .extracting(FileProblem::toString)
                .containsExactly("banks/deep/deep.svg:2:148: more than 50 groups lie in each other"
                        + " (export the picture again, ungrouped)");
    }

    @Test
    void hundredThousandPartsAreTooMany() {
        String names =
                IntStream.range(0, 100_000).mapToObj(i -> "  p" + i + ": 1\n").collect(Collectors.joining());
        assertRefusedWithinBounds("---\nparts:\n" + names + "---\n");
        assertRefusedWithinBounds("---\nparts:\n" + names.substring(0, LARGEST - 100) + "\n---\n");
        assertRefusedWithinBounds(HEADER + "## a\n".repeat(50_000));
        assertRefusedWithinBounds(HEADER + "## x\n- [x] y\n".repeat(15_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "a: [",
                "{a: ",
                "\"",
                "'",
                "&a ",
                "*a ",
                "!!a ",
                "| ",
                "%",
                "#",
                ": ",
                ", ",
                "!",
                "- - ",
                "\t",
                "a\n",
                "a: 1\n",
                "- a\n",
                "? a\n",
                "---\n",
                "&a a: *a\n",
                "a: |\n a\n",
                "a: \"\\u0000\"\n"
            })
    void headerOfNothingElseIsRefused(String piece) {
        assertRefusedWithinBounds("---\n" + piece.repeat(250_000 / piece.length()) + "\n---\n");
        assertRefusedWithinBounds("---\nid: " + piece.repeat(250_000 / piece.length()));
        assertRefusedWithinBounds("---\nparts: {a: {kind: short-text, credits: 1, accept: "
                + piece.repeat(250_000 / piece.length()) + "}}\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "$$",
                "$ ",
                "$x",
                "$$x ",
                "`",
                "`` ",
                "` ",
                "![",
                "![a](",
                "![a](b) ",
                "![](",
                "[",
                "](",
                "\\",
                "\\$",
                "{",
                "$}$ ",
                "- [ ] ",
                "- [x] a\n",
                "- [ ]\n",
                " - [ ] a\n",
                "## \n",
                "## a\n",
                "##a\n",
                "### Solution\n",
                "```\n",
                "~~~\n",
                "````a\n",
                "- ```\n",
                "> ",
                ">\n",
                "* a ",
                "|",
                "|a|b|\n",
                "<script>",
                "<!--",
                "&amp;",
                "\n",
                "x\n$$\n",
                "1. ",
                "  - a\n"
            })
    void bodyOfNothingElseIsReadInBoundedTime(String piece) {
        String body = piece.repeat(250_000 / piece.length());
        assertWithinBounds(parse(HEADER + body));
        Parsed<QuestionTemplate> question = parse(HEADER + "## a\n- [ ] 1\n- [ ] 2\n\n## Explanation\n" + body);
        assertWithinBounds(question);
        question.value()
                .ifPresent(read -> assertThat(
                                Markdown.html(read.at(0).explanation().en(), Map.of(), Form.TEXT))
                        .doesNotContainPattern(ALIVE));
    }

    private static void assertRefusedWithinBounds(String text) {
        Parsed<QuestionTemplate> parsed = parse(text);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).isNotEmpty();
        assertWithinBounds(parsed);
    }

    private static void assertWithinBounds(Parsed<QuestionTemplate> parsed) {
        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
        assertThat(parsed.problems())
                .hasSizeLessThanOrEqualTo(MOST_PROBLEMS)
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(400));
    }

    private static Parsed<QuestionTemplate> parse(String text) {
        return QuestionParser.parse(new QuestionSource("huge.md", text, Optional.empty(), Set.of()));
    }
}
