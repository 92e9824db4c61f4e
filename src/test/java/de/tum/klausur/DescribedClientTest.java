package de.tum.klausur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.testsupport.ApiOperation;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.TestFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A client that knows nothing but what the description of the API and the paper say sits an exam with every kind of part:
 * each answer that it makes by their words is taken and can be read, and no kind is left out.
 */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class DescribedClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path BANK = Path.of("src", "test", "resources", "answering", "banks", "answering");
    private static final String EXAM = """
            id: mock
            title: {en: Every kind}
            minutes: 60
            credits: CREDITS
            aids: {en: None}
            problems: [{title: {en: All}, questions: [answering-typed, answering-fields, answering-figures]}]
            """;

    private final Login student = Logins.student("cl11ent");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Test
    void clientWrittenFromTheDescriptionAloneSitsAnExamWithEveryKind() throws IOException {
        String attempt = started();
        JsonNode paper = get("/api/attempts/{id}/paper", attempt);
        Set<String> kinds = new TreeSet<>();
        ObjectNode revisions = JSON.createObjectNode();
        String tab = UUID.randomUUID().toString();
        for (JsonNode part :
                (Iterable<JsonNode>) paper.findValues("parts").stream().flatMap(JsonNode::valueStream)::iterator) {
            kinds.add(part.path("kind").asText());
            JsonNode saved = save(attempt, tab, part);
            assertThat(saved.path("outcome").asText()).as("%s", part).isEqualTo("SAVED");
            assertThat(saved.path("hint").asText("")).as("%s", part).isEmpty();
            revisions.set(part.path("ref").asText(), saved.path("revision"));
        }
        assertThat(kinds).isEqualTo(described("Part", "kind"));
        ObjectNode wish = JSON.createObjectNode().put("tab", tab);
        wish.set("revisions", revisions);
        JsonNode ended = post("/api/attempts/{id}/hand-in", attempt, wish);
        assertThat(ended.path("state").asText()).isEqualTo("HANDED_IN");
        assertThat(ended.path("answers").size()).isEqualTo(revisions.size());
    }

    @Test
    void eachControlThatAFieldMayHaveIsToldWithItsValues() {
        String told = schema("Field").path("properties").path("control").toString();
        assertThat(described("Field", "control"))
                .isNotEmpty()
                .allSatisfy(control -> assertThat(told).contains(control + ":"));
    }

    /** As its kind and its fields' controls are described. */
    private ObjectNode answer(String attempt, JsonNode part) {
        ObjectNode response = JSON.createObjectNode();
        if (part.path("kind").asText().endsWith("_CHOICE")) {
            response.putArray("ticked")
                    .add(part.path("options").path(0).path("id").asInt());
            return response;
        }
        JsonNode fields = part.path("fields");
        if (fields.path(0).path("name").asText().isEmpty()) {
            return response.put("typed", text(attempt, part, 0));
        }
        ObjectNode filled = response.putObject("filled");
        for (int place = 0; place < fields.size(); place++) {
            filled.put(fields.path(place).path("name").asText(), text(attempt, part, place));
        }
        return response;
    }

    private String text(String attempt, JsonNode part, int place) {
        JsonNode field = part.path("fields").path(place);
        return switch (field.path("control").asText()) {
            case "NUMBER" -> "0.25";
            case "SHAPE" -> "16 × 28 × 28";
            case "EXPRESSION" -> field.path("variables").path(0).asText();
            case "WORDS", "TEXT" -> "a few words";
            case "LIST" -> "one\ntwo";
            case "VERDICT" -> "true";
            case "CHOICE" ->
                (field.path("choices").isEmpty() ? part.path("options") : field.path("choices"))
                        .path(0)
                        .path("id")
                        .asText();
            case "PLACE" -> Integer.toString(place + 1);
            case "FILE" -> field.path("name").asText().equals("name") ? "graph.png" : uploaded(attempt, part);
            default -> throw new AssertionError("a control without a description: " + field);
        };
    }

    private String uploaded(String attempt, JsonNode part) {
        return student.request()
                .contentType("application/octet-stream")
                .body(TestFiles.png(7))
                .post("/api/attempts/" + attempt + "/files/" + part.path("ref").asText())
                .then()
                .statusCode(200)
                .extract()
                .path("file");
    }

    private JsonNode save(String attempt, String tab, JsonNode part) {
        ObjectNode answers = JSON.createObjectNode().put("tab", tab);
        ArrayNode changes = answers.putArray("changes");
        changes.addObject()
                .put("part", part.path("ref").asText())
                .put("base", 0)
                .set("response", answer(attempt, part));
        return post("/api/attempts/{id}/answers", attempt, answers)
                .path("changes")
                .path(0);
    }

    private JsonNode get(String path, String attempt) {
        return read(student.request().get(known(path, "GET"), attempt).then());
    }

    private JsonNode post(String path, String attempt, ObjectNode body) {
        return read(student.request()
                .contentType("application/json")
                .body(body.toString())
                .post(known(path, "POST"), attempt)
                .then());
    }

    private static JsonNode read(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.statusCode(200).extract().asString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Only what the description names is called. */
    private static String known(String path, String method) {
        assertThat(ApiOperation.all())
                .anyMatch(one -> one.path().equals(path) && one.method().equals(method));
        return path;
    }

    private static Set<String> described(String schema, String property) {
        JsonNode values = schema(schema).path("properties").path(property);
        String reference = values.findValuesAsText("$ref").stream().findFirst().orElse("");
        JsonNode named =
                reference.isEmpty() ? values : ApiOperation.description().at(reference.substring(1));
        return named.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode schema(String name) {
        return ApiOperation.description().path("components").path("schemas").path(name);
    }

    private String started() throws IOException {
        clock.stopAt(ExamHall.OPENS.minus(Duration.ofHours(1)));
        folder.clear();
        for (String file : new String[] {
            "bank.yaml",
            "answering-typed.md",
            "answering-fields.md",
            "answering-figures.md",
            "answering-figures.svg",
            "answering-figures-2.svg"
        }) {
            folder.write("banks/answering/" + file, Files.readString(BANK.resolve(file)));
        }
        folder.write("papers/mock.yaml", EXAM.replace("CREDITS", CREDITS)).synced();
        ExamHall hall = ExamHall.open().seat(student);
        clock.stopAt(ExamHall.OPENS.plusSeconds(60));
        return read(student.request()
                        .contentType("application/json")
                        .post("/api/attempts/session/" + hall.session())
                        .then())
                .path("id")
                .asText();
    }

    private static final String CREDITS = "22";
}
