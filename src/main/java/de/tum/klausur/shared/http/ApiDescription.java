package de.tum.klausur.shared.http;

import de.tum.klausur.shared.CalledByFramework;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Makes the description of the API out of what the framework finds in the code. */
@CalledByFramework("SmallRye OpenAPI makes it, by the name in application.properties")
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        ApiOnly.keep(description);
        ErrorAnswers.describe(description);
        UsedSchemas.keep(description);
    }
}
