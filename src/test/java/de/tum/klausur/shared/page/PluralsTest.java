package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import de.tum.klausur.testsupport.Product;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every bundle, in both languages, said of one thing: “1 parts” is never said. */
class PluralsTest {

    private static final Path GERMAN = Path.of("src/main/resources/messages");

    /** A condition on a number or on what is written of it. */
    private static final Pattern IF = Pattern.compile(
            "\\{#if [A-Za-z.]+ == '?1'?}((?:(?!\\{#if|\\{/if}).)*?)(?:\\{#else}((?:(?!\\{#if|\\{/if}).)*?))?\\{/if}");

    private static final Pattern VALUE = Pattern.compile("\\{[A-Za-z][A-Za-z.]*}");

    private static final String ENGLISH_THINGS =
            "parts|credits|options|answers|questions|minutes|seconds|hours|days|entries|problems"
                    + "|objectives|students|attempts|papers|errors|warnings|candidates|pairs|gaps|items|files|cells|versions|sessions"
                    + "|exams|marks|objections|people|persons|lines|columns|sheets|banks|others|times";
    private static final String GERMAN_THINGS =
            "Teile|Teilaufgaben|Punkten?|Punkte|Optionen|Antworten|Fragen|Minuten|Sekunden|Stunden"
                    + "|Tagen?|Einträgen?|Probleme|Problemen|Lernzielen?|Studierenden?|Bearbeitungen|Klausurb[öo]gen|Warnungen|Paare|Paaren"
                    + "|Lücken|Kriterien|Dateien|Zellen|Versionen|Termine|Terminen|Prüfungen|Bewertungen|Einwände|Personen|Zeilen|Spalten"
                    + "|Aufgaben|Mal[e]?";

    private static final List<Pattern> WRONG = List.of(
            Pattern.compile(
                    "(?<![\\d.,])1 (?:(?:other|more|drawn|right|further|new|open) )*(?:" + ENGLISH_THINGS + ")\\b"),
            Pattern.compile("(?<![\\d.,])1 (?:(?:weiteren?|anderen?|neuen?|gezogenen?|offenen?|richtigen?) )*(?:"
                    + GERMAN_THINGS + ")(?!\\p{L})"),
            Pattern.compile(
                    "(?<![\\d.,])1 (?:of|von) (?:1|(?:its|these|diesen|der)) ?(?:\\p{L}+ )*?(?:are|have|differ|were|sind|haben|weichen|wurden|kamen|werden)\\b"),
            Pattern.compile("\\bfirst 1\\b|\\bersten 1\\b"));

    /** A page has a word of its own for the last minute. */
    private static final String MINUTES = "minutesLeft";

    /** What says “the 1 options” only where there are at least two: a choice has no fewer, nor have orders. */
    private static final List<String> NEVER_ONE = List.of(
            "allOptionsRight",
            "nothingToTick",
            "someOptionsWrong",
            "optionsNet",
            "orderRight",
            "someNeighboursRight",
            MINUTES);

    static Stream<Map.Entry<String, String>> messages() {
        return Stream.concat(english(), german());
    }

    private static Stream<Map.Entry<String, String>> english() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .flatMap(PluralsTest::ofBundle);
    }

    private static Stream<Map.Entry<String, String>> ofBundle(JavaClass bundle) {
        return bundle.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Message.class))
                .map(method -> Map.entry(
                        bundle.getSimpleName() + "." + method.getName(),
                        method.getAnnotationOfType(Message.class).value()));
    }

    private static Stream<Map.Entry<String, String>> german() {
        try (Stream<Path> files = Files.list(GERMAN)) {
            return files.toList().stream().flatMap(PluralsTest::ofFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<String, String>> ofFile(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .map(key -> Map.entry(file.getFileName() + ":" + key, texts.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void oneThingIsSaidInTheSingular(Map.Entry<String, String> message) {
        String name = message.getKey().replaceAll(".*[.:]", "");
        String said = saidOfOne(message.getValue());
        assertThat(WRONG)
                .as(message.getKey() + ": " + said)
                .noneMatch(wrong ->
                        !NEVER_ONE.contains(name) && wrong.matcher(said).find());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{number} parts have no mark yet.",
                "{earned} of {worth} credits",
                "{wrong} of {count} options differ",
                "{wrong} von {count} Optionen weichen von der Lösung ab.",
                "And {count} more problems.",
                "von {worth} Punkten",
                "Nur die ersten {first} zählen.",
            })
    void aPluralAfterOneIsFound(String message) {
        assertThat(WRONG).anyMatch(wrong -> wrong.matcher(saidOfOne(message)).find());
    }

    @Test
    void bothLanguagesHaveMessages() {
        assertThat(english()).hasSizeGreaterThan(500);
        assertThat(german()).hasSizeGreaterThan(500);
    }

    /** The message where each number is 1, by the bundle's own rule. */
    private static String saidOfOne(String message) {
        String said = message;
        String before;
        do {
            before = said;
            said = IF.matcher(said).replaceAll("$1");
        } while (!said.equals(before));
        return VALUE.matcher(said).replaceAll("1");
    }
}
