package de.tum.klausur.shared.http;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** Keeps pages out of the description of the API: they are made for people and change at will. */
final class ApiOnly {

    private ApiOnly() {}

    static void keep(OpenAPI description) {
        Optional.ofNullable(description.getPaths()).ifPresent(ApiOnly::keepApi);
    }

    private static void keepApi(Paths paths) {
        Map<String, PathItem> items = paths.getPathItems();
        items.keySet().stream()
                .filter(path -> !path.startsWith("/api/"))
                .toList()
                .forEach(paths::removePathItem);
    }
}
