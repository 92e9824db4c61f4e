package de.tum.klausur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing: what the glossary calls otherwise must not come back on pages. */
class WordsTest {

    /** Wrong word to the glossary's. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "submission", "attempt",
            "submit", "hand in",
            "appeal", "objection",
            "complaint", "objection",
            "question pool", "bank",
            "Einspruch", "Einwand",
            "Widerspruch", "Einwand",
            "Fragenpool", "Fragensammlung");

    private static final List<String> MARKETING = List.of("seamless", "powerful", "leverage", "cutting-edge");

    @Test
    void pagesUseTheGlossarysWords() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(file -> SYNONYMS.forEach((wrong, right) -> assertThat(visible(file))
                        .as("%s: say \"%s\", not \"%s\"", file, right, wrong)
                        .doesNotContainPattern(Pattern.compile("\\b" + wrong + "\\b", Pattern.CASE_INSENSITIVE))));
    }

    @Test
    void pagesPromiseNothing() {
        assertThat(texts())
                .allSatisfy(file -> MARKETING.forEach(word ->
                        assertThat(visible(file).toLowerCase(Locale.ROOT)).doesNotContain(word)));
    }

    @Test
    void everyAuditedActionHasWords() {
        Set<String> keys =
                Files.found("(?m)^\\w+(?==)", Files.text("src/main/resources/messages/action_de.properties"));
        List<String> actions = Files.below("src/main/java", ".java").stream()
                .map(Files::text)
                .filter(text -> text.contains("AuditEvent("))
                .flatMap(text -> Files.found("\"[a-z]+\\.[a-z-]+\"", text).stream())
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .toList();
        assertThat(actions)
                .hasSizeGreaterThan(20)
                .allSatisfy(action -> assertThat(keys)
                        .as("words for %s in ActionMessages", action)
                        .contains(Pattern.compile("[.-](\\w)")
                                .matcher(action)
                                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT))));
    }

    private static List<Path> texts() {
        return Stream.of(
                        Files.below("src/main/resources/messages", ".properties").stream(),
                        Files.below("src/main/resources/templates", ".html").stream(),
                        Files.below("src/main/java", "Messages.java").stream())
                .flatMap(files -> files)
                .toList();
    }

    /** The file without markup and code: attributes such as type="submit" are no words on a page. */
    private static String visible(Path file) {
        String text = Files.text(file);
        if (file.toString().endsWith(".java")) {
            return String.join("\n", Files.found("\"[^\"]*\"", text));
        }
        return text.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\{[^}]*\\}", " ");
    }
}
