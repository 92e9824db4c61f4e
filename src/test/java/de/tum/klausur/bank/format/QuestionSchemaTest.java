package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.part.PartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code exams/question.schema.json}, by which editors complete headers, says what the format's own tables say. */
class QuestionSchemaTest {

    private static final String HEAD = """
            id: l9-size
            title: Size
            objectives: [L9.06]
            difficulty: easy
            minutes: 3
            source: own
            licence: CC-BY-4.0
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode tree = JSON.createObjectNode();
    private static JsonSchema schema = schema(tree);

    @BeforeAll
    static void read() throws IOException {
        tree = JSON.readTree(Path.of("exams/question.schema.json").toFile());
        schema = schema(tree);
    }

    @Test
    void everyHeaderOfTheBanksFollowsIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("exams/banks"))) {
            List<Path> questions = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().endsWith(".de.md"))
                    .toList();
            assertThat(questions)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(problems(header(Files.readString(file))))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void itHasTheKeysOfTheHeader() {
        assertThat(names(tree.path("properties"))).containsExactlyInAnyOrderElementsOf(HeaderKeys.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void itHasTheKeysOfEachKind(PartKind kind) {
        JsonNode part = tree.path("$defs").path(kind.word());
        assertThat(names(part.path("properties"))).containsExactlyInAnyOrderElementsOf(HeaderKeys.of(kind));
        assertThat(part.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void itHasTheKinds() {
        assertThat(words(tree.at("/$defs/part/properties/kind/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(PartKind.values()).map(PartKind::word).toList());
    }

    @Test
    void itHasTheLevelsOfDifficulty() {
        assertThat(words(tree.at("/properties/difficulty/enum")))
                .containsExactlyElementsOf(Arrays.stream(Difficulty.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void itHasTheObjectivesOfTheSyllabus() {
        assertThat(words(tree.at("/properties/objectives/items/enum")))
                .containsExactlyElementsOf(Syllabus.lectures().stream()
                        .flatMap(lecture -> Syllabus.objectives(lecture).stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: {a: {kind: numeric, credits: 1, key: 3*5, tolerance: 1%}}",
                "parts: {a: {kind: matrix, credits: 1, key: A, tolerance: 3 digits}}",
                "parts: {a: {kind: tensor-shape, credits: 1.5, key: [any, 64, n, n]}}",
                "parts: {a: {kind: hotspot, credits: 1, figure: {file: a.svg, alt: A}, axes: {x: [60, 0, 460, n], y: {at: [240, 1e-3, 40, 1], scale: log, name: loss, de: Loss}}, key: [{box: [1, 2, 3, 4]}]}}"
            })
    void whatIsRightIsTaken(String parts) {
        assertThat(problems(HEAD + parts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: {}",
                "parts: {a: {kind: numeric, credits: 1}}",
                "parts: {a: {kind: number, credits: 1, key: 3}}",
                "parts: {a: {kind: numeric, credits: 0.3, key: 3}}",
                "parts: {a: {kind: numeric, credits: 0, key: 3}}",
                "parts: {a: {kind: numeric, credits: 1, key: 3, tolerance: some}}",
                "parts: {a: {kind: numeric, credits: 1, key: 3, choices: [1, 2]}}",
                "parts: {A: {kind: numeric, credits: 1, key: 3}}",
                "parts: {a: {kind: multiple-choice, credits: 1, marking: per-entry}}",
                "parts: {a: {kind: free-text, credits: 1, rubric: [{id: a, credits: 0, text: Nothing}]}}",
                "parts: {a: {kind: hotspot, credits: 1, figure: {file: a.svg}, key: [{circle: [1, 2, 3]}]}}",
                "parts: {a: {kind: hotspot, credits: 1, figure: {file: a.svg, alt: A}, axes: {x: [60, 0, 460, 100]}, key: [{box: [1, 2, 3, 4]}]}}",
                "parts: {a: {kind: hotspot, credits: 1, figure: {file: a.svg, alt: A}, axes: {x: [60, 0], y: [1, 2, 3, 4]}, key: [{box: [1, 2, 3, 4]}]}}",
                "parts: {a: {kind: numeric, credits: 1, key: 3}}\nminutes: many"
            })
    void whatIsWrongIsMarked(String parts) {
        String head = parts.contains("minutes") ? HEAD.replace("minutes: 3\n", "") : HEAD;
        assertThat(problems(head + parts)).isNotEmpty();
    }

    private static JsonSchema schema(JsonNode tree) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(tree);
    }

    private static Set<ValidationMessage> problems(String header) {
        Object values = new Load(LoadSettings.builder().build()).loadFromString(header);
        return schema.validate(JSON.valueToTree(values));
    }

    private static String header(String file) {
        return file.substring("---\n".length(), file.indexOf("\n---\n"));
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
