package de.tum.klausur.shared.http;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Makes the description of the API out of what the framework finds in the code. */
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        ApiOnly.keep(description);
        ErrorAnswers.describe(description);
        UsedSchemas.keep(description);
    }
}
