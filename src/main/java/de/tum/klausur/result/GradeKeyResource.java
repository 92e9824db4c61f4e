package de.tum.klausur.result;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.shared.http.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The grade key of a session as JSON. */
@Path("/api/results/{session}/grade-key")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "session")
@Tag(name = "results")
class GradeKeyResource {

    private final GradeKeys keys;
    private final Sheets sheets;

    GradeKeyResource(GradeKeys keys, Sheets sheets) {
        this.keys = keys;
        this.sheets = sheets;
    }

    @GET
    @Operation(summary = "The grade key that counts, or a proposed one")
    public GradeKeyEntry key(@PathParam("session") UUID session) {
        return keys.current(session)
                .map(GradeKeyEntry::of)
                .orElseGet(() -> GradeKeyEntry.proposed(keys.proposed(session)));
    }

    @GET
    @Path("/versions")
    @Operation(summary = "All versions of the grade key, the newest first")
    public List<GradeKeyEntry> versions(@PathParam("session") UUID session) {
        return keys.versions(session).stream().map(GradeKeyEntry::of).toList();
    }

    @POST
    @Operation(summary = "Set the grade key, as a new version")
    @APIResponseSchema(
            value = GradeKeyEntry.class,
            responseCode = "201",
            responseDescription = "Set; Location is the address of the key that counts")
    @APIResponse(responseCode = "409", description = "released: the grade key can't be changed any more")
    public RestResponse<GradeKeyEntry> set(@PathParam("session") UUID session, @Valid @NotNull NewGradeKey key) {
        Map<Grade, String> typed = key.typed();
        GradeKeyEntry set = named(() -> GradeKeyEntry.of(keys.save(session, typed)));
        return RestResponse.ResponseBuilder.<GradeKeyEntry>created(URI.create("/api/results/" + session + "/grade-key"))
                .entity(set)
                .build();
    }

    @POST
    @Path("/preview")
    @Operation(summary = "Which grades a key would give, before the bonus", description = "Nothing is kept.")
    @APIResponse(responseCode = "200", description = "The grades that it would give")
    public Distribution preview(@PathParam("session") UUID session, @Valid @NotNull NewGradeKey key) {
        Map<Grade, String> typed = key.typed();
        return named(() -> {
            Optional<GradeKey> read = Optional.of(keys.read(session, typed));
            return Distribution.of(sheets.of(session, typed, read).preview().orElseThrow());
        });
    }

    /** Tells problems by their place in the JSON. */
    private static <T> T named(Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidInput e) {
            throw e.below(NewGradeKey.FIELD);
        }
    }
}
