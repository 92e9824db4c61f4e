package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text that enters a sentence is isolated, or named here as one that we write ourselves: a new one fails until somebody
 * has said which it is.
 */
class IsolatedTextsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path GERMAN = Path.of("src/main/resources/messages");

    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
    private static final Pattern MESSAGE =
            Pattern.compile("@Message\\(((?:\"(?:[^\"\\\\]|\\\\.)*\"|\\s|\\+)*)\\)\\s*String (\\w+)\\(([^)]*)\\);");
    private static final Pattern TEXT = Pattern.compile("String (\\w+)");

    /** Numbers, credits, grades, times, letters, ids, names of kinds and other texts of ours, by the bundle. */
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("announcement", "count most running time"),
            Map.entry("attempt", "axes decimal euler gap grouped hint power"),
            Map.entry("sitting", "from minutes part parts status to answered all number"),
            Map.entry("calculator", "name number part sign"),
            Map.entry("browse", "kind objective"),
            Map.entry("edit", "question time"),
            Map.entry("bank", "time"),
            Map.entry("kind", "kind level"),
            Map.entry(
                    "part",
                    "amount from height high letter low name names of page pages percent place time to types width x y"),
            Map.entry("writing", "line sign"),
            Map.entry("exam", "credits least most problem seed"),
            Map.entry("check", "fault time"),
            Map.entry("marking", "at credits earlier gap letters pseudonym since worth"),
            Map.entry("judgement", "credits item most"),
            Map.entry(
                    "key",
                    "bottom count credits digits from gap key left options pattern radius reach right shape to tolerance top"
                            + " value verdict x y"),
            Map.entry(
                    "trace",
                    "accepted axis column count digits entry gap given key moved option part place right row sum tolerance"
                            + " value verdict worth wrong x y"),
            Map.entry("timeForAll", "minutes most running"),
            Map.entry("trial", "earned letter part worth"),
            Map.entry("notice", "all body url"),
            Map.entry("late", "left places"),
            Map.entry("photo", "most number pages part percent time"),
            Map.entry("results", "grade"),
            Map.entry("result", "credits grade worth"),
            Map.entry("review", "after at before earned from letters part pseudonym time to worth"),
            Map.entry("session", "name role until"),
            Map.entry("roster", "by column expected found line what"));

    /** What is never ours, whatever the bundle: a person's name, a title, words that somebody wrote. */
    private static final Set<String> NEVER_OURS =
            Set.of("title", "person", "marker", "excerpt", "session", "bank", "comment");

    record Sentence(String bundle, String method, String parameter, List<String> texts) {

        @Override
        public String toString() {
            return bundle + "." + method + "(" + parameter + ")";
        }
    }

    static Stream<Sentence> sentences() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith("Messages.java")).toList().stream()
                    .flatMap(IsolatedTextsTest::sentences);
        }
    }

    private static Stream<Sentence> sentences(Path file) {
        String source = read(file);
        String bundle = BUNDLE.matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bundle: " + file));
        Properties german = german(bundle);
        List<Sentence> sentences = new ArrayList<>();
        for (MatchResult message : MESSAGE.matcher(source).results().toList()) {
            String translated = german.getProperty(message.group(2), "");
            TEXT.matcher(message.group(3))
                    .results()
                    .map(parameter -> new Sentence(
                            bundle, message.group(2), parameter.group(1), List.of(message.group(1), translated)))
                    .forEach(sentences::add);
        }
        return sentences.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aTextInASentenceIsIsolatedOrOurs(Sentence sentence) {
        String parameter = sentence.parameter();
        boolean ours =
                Set.of(OURS.getOrDefault(sentence.bundle(), "").split(" ", -1)).contains(parameter)
                        && !NEVER_OURS.contains(parameter);
        boolean isolatedInEnglish = sentence.texts().getFirst().contains("{" + parameter + ".isolated}");
        if (isolatedInEnglish || !ours) {
            assertThat(sentence.texts())
                    .allSatisfy(text -> assertThat(text)
                            .contains("{" + parameter + ".isolated}")
                            .doesNotContain("{" + parameter + "}"));
        }
    }

    private static Properties german(String bundle) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(read(GERMAN.resolve(bundle + "_de.properties"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
