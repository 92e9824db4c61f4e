package de.tum.klausur.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a body that fits a schema of the API's description, with one text in each of its text fields. */
public final class BodyOf {

    private static final int DEEPEST = 8;

    private final JsonNode description = ApiOperation.description();

    /** The body of an operation that takes JSON. */
    public Object of(ApiOperation operation, String text) {
        JsonNode schema = operation.node().at("/requestBody/content/application~1json/schema");
        return value(schema, text, 0);
    }

    private Object value(JsonNode given, String text, int depth) {
        JsonNode schema = resolved(given);
        if (depth > DEEPEST) {
            return text;
        }
        return switch (type(schema)) {
            case "object" -> object(schema, text, depth);
            case "array" -> List.of(value(schema.path("items"), text, depth + 1));
            case "integer", "number" -> 1;
            case "boolean" -> true;
            default -> text(schema, text);
        };
    }

    private Object object(JsonNode schema, String text, int depth) {
        Map<String, Object> all = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> all.put(property.getKey(), value(property.getValue(), text, depth + 1)));
        if (all.isEmpty() && schema.path("additionalProperties").isObject()) {
            all.put("1.0", value(schema.path("additionalProperties"), text, depth + 1));
        }
        return all;
    }

    private static Object text(JsonNode schema, String text) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(0, 9);
            case "byte" -> "QQ==";
            default -> text;
        };
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(description.at(schema.path("$ref").asText().substring(1)));
        }
        return Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(word -> schema.path(word).valueStream())
                .filter(one -> !one.path("type").asText().equals("null"))
                .findFirst()
                .map(this::resolved)
                .orElse(schema);
    }

    /** Of several types the first that isn't null. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asText)
                        .filter(one -> !one.equals("null"))
                        .findFirst()
                        .orElse("")
                : type.asText();
    }
}
