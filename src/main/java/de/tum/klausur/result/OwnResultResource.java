package de.tum.klausur.result;

import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A student's own results as JSON. */
@Path("/api/results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "results", description = "Grades: the lecturers' way to them, and a student's own")
class OwnResultResource {

    private final OwnResults results;
    private final CurrentLanguage language;

    OwnResultResource(OwnResults results, CurrentLanguage language) {
        this.results = results;
        this.language = language;
    }

    @GET
    @Operation(summary = "The student's own results", description = "There are none before the release.")
    public List<OwnResultEntry> own() {
        return results.all(Language.of(language.locale())).stream()
                .map(OwnResultEntry::of)
                .toList();
    }
}
