package de.tum.klausur.shared.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Describes the errors that follow from how a call looks: what one with a value in its address asks for may not be there, one with a
 * body may be unreadable. The refusals of a use case are described beside its route, 401 and 403 follow from the roles.
 */
final class ErrorAnswers {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> TEXTS = Map.of(
            "400", "bad-request: the JSON can't be read",
            "401", "not-signed-in: no token, or one that has expired",
            "403",
                    "missing-role: the role is too low; own-session, own-paper: the caller is a candidate of what this is about",
            "404", "not-there: nothing at this address, or it isn't yours",
            "422", "invalid-input: all that is wrong with what was sent, field by field",
            "429", "too-often: wait for the seconds of Retry-After, then send it again");

    private ErrorAnswers() {}

    static void describe(OpenAPI description) {
        Optional.ofNullable(description.getPaths())
                .map(paths -> paths.getPathItems().values())
                .orElse(List.of())
                .forEach(item ->
                        item.getOperations().values().forEach(operation -> describe(operation, item.getParameters())));
    }

    private static void describe(Operation operation, Collection<Parameter> shared) {
        APIResponses responses = operation.getResponses();
        if (hasPlaces(operation.getParameters()) || hasPlaces(shared)) {
            add(responses, "404");
        }
        if (operation.getRequestBody() != null) {
            add(responses, "400");
            add(responses, "422");
        }
        add(responses, "429");
        Map<String, APIResponse> sorted = new TreeMap<>(responses.getAPIResponses());
        sorted.forEach(ErrorAnswers::fill);
        responses.setAPIResponses(sorted);
    }

    /** Whether a value of the address may be none, such as {@code ?page=x}. */
    private static boolean hasPlaces(Collection<Parameter> parameters) {
        return parameters != null
                && parameters.stream()
                        .anyMatch(parameter ->
                                List.of(Parameter.In.PATH, Parameter.In.QUERY).contains(parameter.getIn()));
    }

    private static void add(APIResponses responses, String status) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(TEXTS.get(status)));
        }
    }

    private static void fill(String status, APIResponse response) {
        if (!status.startsWith("4")) {
            return;
        }
        if (List.of("400", "401", "403").contains(status)) {
            response.setDescription(TEXTS.get(status));
        }
        if (response.getContent() == null) {
            response.setContent(problem());
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemJson.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }
}
