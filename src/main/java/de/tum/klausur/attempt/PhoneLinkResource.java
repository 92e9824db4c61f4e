package de.tum.klausur.attempt;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The links by which a student's own phone sends photos of a part. */
@Path("/api/attempts/{id}/phone/{question}/{part}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class PhoneLinkResource {

    private final LinkingPhones linking;
    private final Clock clock;

    PhoneLinkResource(LinkingPhones linking, Clock clock) {
        this.linking = linking;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The link of a part and the answer that stands",
            description = "Without the link's address, which is told once only.")
    public PhoneLinkView standing(@RestPath UUID id, @RestPath String question, @RestPath String part) {
        return PhoneLinkView.of(clock.instant(), linking.of(id, PartPath.ref(question, part)));
    }

    @POST
    @Operation(
            summary = "Make a link by which a phone sends photos of a part",
            description =
                    "It counts for ten minutes, for this part only, without signing in. The part's link before it doesn't count any more. The journal tells both.")
    @APIResponse(responseCode = "200", description = "The address and its QR code, told this once")
    @APIResponse(responseCode = "409", description = "attempt-ended: there is no link")
    public PhoneLinkView make(
            @RestPath UUID id, @RestPath String question, @RestPath String part, @Context UriInfo called) {
        LinkingPhones.Made made = linking.make(id, PartPath.ref(question, part));
        // Behind the # it stays in the browser: no log and no Referer gets to know it.
        String address =
                called.getBaseUri().resolve("/photo") + "#" + made.secret().written();
        return PhoneLinkView.made(
                clock.instant(), made.link(), address, Base64.getEncoder().encodeToString(QrCode.png(address)));
    }

    @DELETE
    @Operation(summary = "Withdraw the link of a part", description = "What it has sent stays.")
    @APIResponse(responseCode = "204", description = "No link counts any more")
    public void withdraw(@RestPath UUID id, @RestPath String question, @RestPath String part) {
        linking.withdraw(id, PartPath.ref(question, part));
    }
}
