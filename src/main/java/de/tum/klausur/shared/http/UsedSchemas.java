package de.tum.klausur.shared.http;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Keeps only those schemas that an operation of the API leads to: the others are made of pages. */
final class UsedSchemas {

    private final Map<String, Schema> known;
    private final Set<String> used = new HashSet<>();

    private UsedSchemas(Map<String, Schema> known) {
        this.known = Map.copyOf(known);
    }

    static void keep(OpenAPI description) {
        if (description.getComponents() == null || description.getComponents().getSchemas() == null) {
            return;
        }
        UsedSchemas schemas = new UsedSchemas(description.getComponents().getSchemas());
        description.getPaths().getPathItems().values().forEach(schemas::see);
        schemas.known.keySet().stream()
                .filter(name -> !schemas.used.contains(name))
                .forEach(description.getComponents()::removeSchema);
    }

    private void see(PathItem item) {
        all(item.getParameters()).map(Parameter::getSchema).forEach(this::see);
        item.getOperations().values().forEach(this::see);
    }

    private void see(Operation operation) {
        all(operation.getParameters()).map(Parameter::getSchema).forEach(this::see);
        Optional.ofNullable(operation.getRequestBody())
                .map(RequestBody::getContent)
                .ifPresent(this::see);
        operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .forEach(this::see);
    }

    private void see(Content content) {
        content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::see);
    }

    private void see(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (used.add(name)) {
                see(known.getOrDefault(name, OASFactory.createSchema()));
            }
        }
        see(schema.getItems());
        see(schema.getAdditionalPropertiesSchema());
        Optional.ofNullable(schema.getProperties()).orElse(Map.of()).values().forEach(this::see);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .flatMap(UsedSchemas::all)
                .forEach(this::see);
    }

    private static <T> Stream<T> all(Collection<T> some) {
        return some == null ? Stream.of() : List.copyOf(some).stream();
    }
}
