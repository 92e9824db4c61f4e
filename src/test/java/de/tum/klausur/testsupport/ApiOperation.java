package de.tum.klausur.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A route of the API as its description tells it.
 *
 * @param path with its places in braces
 * @param method in upper case
 */
public record ApiOperation(String path, String method, JsonNode node) {

    /** Schemas that only routes of the tests use. */
    public static final Set<String> OF_TESTS = Set.of("Body");

    /** All routes but those that tests bring along. */
    public static List<ApiOperation> all() {
        return description().path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("-probe"))
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .map(method -> new ApiOperation(
                                path.getKey(), method.getKey().toUpperCase(java.util.Locale.ROOT), method.getValue())))
                .toList();
    }

    /** The whole description. */
    public static JsonNode description() {
        try {
            return new ObjectMapper()
                    .readTree(Logins.ta()
                            .request()
                            .get("/q/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Which statuses are described. */
    public Set<String> responses() {
        return node.path("responses").properties().stream()
                .map(response -> response.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasBody() {
        return node.has("requestBody");
    }

    /** Whether the body that it takes is JSON. */
    public boolean isJson() {
        return contentType().equals(ContentType.JSON.toString());
    }

    /** Of the first body that it takes, JSON where it takes none. */
    private String contentType() {
        return node.path("requestBody").path("content").properties().stream()
                .map(content -> content.getKey())
                .findFirst()
                .orElse(ContentType.JSON.toString());
    }

    /** Whether nobody need be signed in for it: the secret of a phone's link is all that counts. */
    public boolean isForEverybody() {
        return path.startsWith("/api/photos");
    }

    /** The address of a route with the names of things that are not there; a practice run's is its end. */
    public static String ofNothing(String path) {
        return path.replaceAll("\\{(?:bank|exam|question|part|pseudonym)}", "none")
                .replaceAll("\\{until[^}]*}", "4102444800000")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }

    /** Calls it for things that are not there, with an empty object where it takes a body. */
    public Response call(RequestSpecification who) {
        String address = ofNothing(path);
        RequestSpecification request = method.equals("GET") ? who : who.contentType(contentType());
        return (hasBody() ? request.body("{}".getBytes(StandardCharsets.UTF_8)) : request).request(method, address);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
