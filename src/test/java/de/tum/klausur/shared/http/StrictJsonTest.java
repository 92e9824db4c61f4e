package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.tum.klausur.testsupport.ApiOperation;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON is taken at its word, by each route that reads some: what the description doesn't know is told by its path. */
@QuarkusTest
@Tag("http")
class StrictJsonTest {

    static Stream<Route> readers() {
        return Route.all().stream()
                .filter(route -> route.isApi() && !route.takesBytes())
                .filter(route -> route.body().filter(Class::isRecord).isPresent());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void fieldThatNobodyKnowsIsToldByItsName(Route route) {
        String numbers = Arrays.stream(route.body().orElseThrow().getRecordComponents())
                .filter(field -> field.getType().isPrimitive())
                .map(field ->
                        "\"%s\": %s, ".formatted(field.getName(), field.getType() == boolean.class ? "true" : "1"))
                .collect(Collectors.joining());
        assertTold(send(route, "{" + numbers + "\"nobodyKnowsThis\": 1}"), "nobodyKnowsThis");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void wrongKindOfValueIsToldByItsField(Route route) {
        for (RecordComponent field : route.body().orElseThrow().getRecordComponents()) {
            if (field.getType() == ByteBuffer.class) {
                continue; // What isn't Base64 is no JSON for the reader: its place is told, not its name.
            }
            String wrong = wrongFor(field.getType());
            assertTold(send(route, "{\"%s\": %s}".formatted(field.getName(), wrong)), field.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nullAmongManyIsToldByItsField(Route route) {
        for (RecordComponent field : route.body().orElseThrow().getRecordComponents()) {
            if (Collection.class.isAssignableFrom(field.getType())) {
                assertTold(send(route, "{\"%s\": [null]}".formatted(field.getName())), field.getName() + "[0]");
            } else if (Map.class.isAssignableFrom(field.getType())) {
                assertTold(send(route, "{\"%s\": {\"a\": null}}".formatted(field.getName())), field.getName() + ".a");
            }
        }
    }

    @Test
    void whatMustNotBeMissingIsRequiredInTheDescription() {
        JsonNode description = ApiOperation.description();
        readers()
                .forEach(route -> assertThat(required(route, description))
                        .as("%s", route)
                        .containsAll(Arrays.stream(route.body().orElseThrow().getRecordComponents())
                                .filter(StrictJsonTest::isNeeded)
                                .map(RecordComponent::getName)
                                .toList()));
    }

    private static boolean isNeeded(RecordComponent field) {
        return field.getType().isPrimitive()
                || Arrays.stream(field.getAnnotatedType().getAnnotations()).anyMatch(NotNull.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void textThatIsNoJsonIsABadRequest(Route route) {
        for (String broken : List.of(
                "{", "{\"a\": 1, \"a\": 2}", "[".repeat(100_000), "{\"a\":".repeat(60) + "1" + "}".repeat(60))) {
            assertThat(send(route, broken).statusCode()).as("%s", route).isIn(400, 422);
        }
        assertThat(send(route, "{} {}").statusCode()).as("%s", route).isIn(400, 422);
    }

    @ParameterizedTest
    @CsvSource({"en,of another kind", "de,von anderer Art"})
    void enumIsNotTakenByItsNumber(String language, String told) {
        Response answer = Logins.ta()
                .request()
                .cookie("language", language)
                .contentType("application/json")
                .body("{\"decision\": 1, \"reason\": \"So.\"}")
                .post("/api/objections/" + UUID.randomUUID());
        assertTold(answer, "decision");
        assertThat(answer.asString()).contains(told);
    }

    private static String wrongFor(Class<?> type) {
        if (type == String.class || type.isEnum() || type == UUID.class) {
            return "1";
        }
        boolean plain = type.isPrimitive() || type == Boolean.class || Number.class.isAssignableFrom(type);
        return plain ? "\"1\"" : "true";
    }

    private static void assertTold(Response answer, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("problems.field", String.class)).contains(field);
    }

    private static Response send(Route route, String body) {
        String address = ApiOperation.ofNothing(route.path());
        return login(route).request().contentType("application/json").body(body).request(route.method(), address);
    }

    private static Login login(Route route) {
        return Stream.of(Logins.lecturer(), Logins.ta(), Logins.student("st11ict"))
                .filter(one -> route.roles().containsAll(one.roles()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> required(Route route, JsonNode description) {
        String reference = description
                .path("paths")
                .path(route.path())
                .path(route.method().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .findValuesAsText("$ref")
                .getFirst();
        return description
                .at(reference.substring(1))
                .path("required")
                .valueStream()
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
    }
}
