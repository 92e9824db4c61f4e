package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.tum.klausur.testsupport.ApiOperation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the description of the API promises to those who write programs against it, for each route there is. */
@QuarkusTest
@Tag("http")
class ApiDescriptionTest {

    private static final Set<String> KINDS_OF_SCHEMA = Set.of("object", "array");

    @Test
    void eachOperationHasASummaryAndADescribedTag() {
        JsonNode description = ApiOperation.description();
        Set<String> described = stream(description.path("tags"))
                .filter(tag -> !tag.path("description").asText().isBlank())
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());
        assertThat(ApiOperation.all()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asText()).as("summary").isNotBlank();
            assertThat(stream(operation.node().path("tags")).map(JsonNode::asText))
                    .as("tags")
                    .hasSize(1)
                    .isSubsetOf(described);
        });
    }

    @Test
    void eachOperationSaysWhoMayCallItAndWhatOthersAreTold() {
        assertThat(ApiOperation.all()).allSatisfy(operation -> {
            if (operation.isForEverybody()) {
                assertThat(operation.responses()).as("responses").doesNotContain("401", "403");
                assertThat(operation.node().path("security").toString()).doesNotContain("bearer");
            } else {
                assertThat(operation.responses()).as("responses").contains("401", "403");
                assertThat(operation.node().path("security").toString()).contains("bearer");
            }
        });
    }

    @Test
    void eachOperationSaysWhatItAnswersToWrongCalls() {
        assertThat(ApiOperation.all()).allSatisfy(operation -> {
            assertThat(operation.responses()).as("responses").anyMatch(status -> status.startsWith("2"));
            if (operation.path().contains("{")) {
                assertThat(operation.responses()).contains("404");
            }
            if (operation.hasBody()) {
                assertThat(operation.responses()).contains("400", "422");
            }
        });
    }

    @Test
    void eachAnswerIsDescribedAndEachErrorIsAProblem() {
        assertThat(ApiOperation.all())
                .allSatisfy(operation -> operation
                        .node()
                        .path("responses")
                        .properties()
                        .forEach(response -> {
                            JsonNode answer = response.getValue();
                            assertThat(answer.path("description").asText())
                                    .as(response.getKey())
                                    .isNotBlank();
                            if (response.getKey().startsWith("4")) {
                                assertThat(answer.path("content")
                                                .path("application/problem+json")
                                                .path("schema")
                                                .path("$ref"))
                                        .as(response.getKey())
                                        .hasToString("\"#/components/schemas/Problem\"");
                            }
                        }));
    }

    @Test
    void noTwoSchemasFightForAName() {
        assertThat(schemas().keySet()).noneMatch(name -> name.matches(".*[0-9]"));
    }

    @Test
    void eachSchemaSaysWhatItIs() {
        assertThat(schemas().entrySet())
                .filteredOn(schema ->
                        KINDS_OF_SCHEMA.contains(schema.getValue().path("type").asText()))
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("description").asText())
                        .as(schema.getKey())
                        .isNotBlank());
    }

    @Test
    void eachNumberWithAUnitSaysWhichAndEachAmountOfCreditsIsExact() {
        schemas()
                .forEach((name, schema) -> schema.path("properties")
                        .properties()
                        .forEach(property -> {
                            JsonNode field = property.getValue();
                            String place = name + "." + property.getKey();
                            if (property.getKey().matches("(?i).*(minutes|duration|percent).*")) {
                                assertThat(field.path("description").asText())
                                        .as(place)
                                        .matches(".*(minutes|per cent).*");
                            }
                            if (List.of("credits", "earned", "worth").contains(property.getKey())) {
                                assertThat(field.path("type").toString())
                                        .as(place)
                                        .contains("string");
                                assertThat(field.path("description").asText())
                                        .as(place)
                                        .isNotBlank();
                            }
                        }));
    }

    @Test
    void eachReferenceLeadsToASchema() {
        JsonNode description = ApiOperation.description();
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    private static Map<String, JsonNode> schemas() {
        return ApiOperation.description().path("components").path("schemas").properties().stream()
                .filter(schema -> !ApiOperation.OF_TESTS.contains(schema.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
