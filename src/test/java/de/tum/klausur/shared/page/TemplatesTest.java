package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every template of every room. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern POST_FORM =
            Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=|<style|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);

    /** What people other than the reader wrote or are called: written from right to left, it would turn what stands beside it. */
    private static final Pattern BY_OTHERS =
            Pattern.compile("\\{((?:\\w+\\.)*(?:listName|nameBefore|fileName|sessionTitle"
                    + "|comment|author|(?:session|work|question|exam|problem|bank|shelf|row|sheet|own)\\.title|(?:row|version)\\.message"
                    + "|actor\\.get|notice\\.subject|objection(?:\\.get)?\\.(?:text|reason))|inject:page\\.viewer\\.name|copy\\.name"
                    + "|sheet\\.setter\\([^)]*\\))}");

    /** Where no element can stand. */
    private static final Pattern NO_ELEMENTS =
            Pattern.compile("\\{#title}.*?\\{/title}|<(textarea|option|title|legend)\\b.*?</\\1>", Pattern.DOTALL);

    private static final Pattern TITLES =
            Pattern.compile("\\{#title}.*?\\{/title}|<title>.*?</title>|<option\\b.*?</option>");

    private static final Pattern READ_ALOUD =
            Pattern.compile("\\s(?:aria-label|alt|title|label|placeholder|content)=\"[^\"]*\"");

    /** Texts in the reader's language or in English, put into a body without the tag {@code label}. */
    private static final Pattern LABELS = Pattern.compile(
            "<bdi>\\{(?:question|problem|bank|sheet\\.row|(?:\\w+\\.)*part\\.question)(?:\\.title)?}|>\\{(?:\\w+\\.)*part\\.(?:question|problem)}|>\\{(?:\\w+\\.)*figure\\.alt}");

    /** What is wrong with a file is told in English, whoever reads it. */
    private static final Pattern OF_A_FILE =
            Pattern.compile("(.{14})\\{(?:\\w+\\.)*(?:problem|fault|warning)\\.message}");

    @ParameterizedTest
    @MethodSource("templates")
    void whatIsWrongWithAFileSaysItsLanguage(Path template) throws IOException {
        assertThat(OF_A_FILE.matcher(Files.readString(template)).results().map(told -> told.group(1)))
                .allSatisfy(before -> assertThat(before).endsWith("lang=\"en\">"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void textByOthersIsIsolated(Path template) throws IOException {
        String text =
                withoutTags(NO_ELEMENTS.matcher(Files.readString(template)).replaceAll(""));
        assertThat(BY_OTHERS
                        .matcher(text)
                        .results()
                        .filter(found -> !text.substring(0, found.start()).endsWith("<bdi>"))
                        .map(found -> found.group()))
                .as(template.toString())
                .isEmpty();
    }

    /** In these no element can isolate, so the text itself must: {@code {exam.title.isolated}}. */
    @ParameterizedTest
    @MethodSource("templates")
    void textByOthersIsIsolatedWhereNoElementCanStand(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(Stream.concat(
                                TITLES.matcher(text).results(),
                                READ_ALOUD.matcher(text).results())
                        .map(found -> found.group())
                        .filter(found -> BY_OTHERS.matcher(found).find()))
                .as(template.toString())
                .isEmpty();
    }

    /** Each title or description that may be there in English only says so to who reads it aloud. */
    @ParameterizedTest
    @MethodSource("templates")
    void whatMayBeEnglishIsShownByItsTag(Path template) throws IOException {
        assertThat(LABELS.matcher(Files.readString(template)).results().map(found -> found.group()))
                .as(template.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormCarriesItsToken(Path template) throws IOException {
        assertThat(POST_FORM.matcher(Files.readString(template)).results().map(r -> r.group()))
                .as(template.toString())
                .allSatisfy(form -> assertThat(form).contains("{#csrf /}"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInlineThatTheBrowserIsToldToRefuse(Path template) throws IOException {
        assertThat(INLINE.matcher(Files.readString(template)).results().map(r -> r.group()))
                .as(template.toString())
                .isEmpty();
    }

    /** The template without tags but that which isolates; what Qute puts into a tag may hold a bracket itself. */
    private static String withoutTags(String template) {
        StringBuilder text = new StringBuilder();
        boolean inTag = false;
        int braces = 0;
        for (int i = 0; i < template.length(); i++) {
            char sign = template.charAt(i);
            boolean opens =
                    !inTag && sign == '<' && !template.startsWith("<bdi>", i) && !template.startsWith("</bdi>", i);
            inTag |= opens && i + 1 < template.length() && !Character.isWhitespace(template.charAt(i + 1));
            if (!inTag) {
                text.append(sign);
            } else {
                braces += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                inTag = sign != '>' || braces > 0;
            }
        }
        return text.toString();
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList().stream();
        }
    }
}
