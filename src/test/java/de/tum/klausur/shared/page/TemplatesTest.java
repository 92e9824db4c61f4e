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

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList().stream();
        }
    }
}
