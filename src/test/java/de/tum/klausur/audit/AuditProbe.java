package de.tum.klausur.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A resource of the tests' own that does something worth recording. */
@Path("/api/audit-probe")
@PermitAll
public class AuditProbe {

    @Inject
    AuditTrail trail;

    @POST
    @Transactional
    public void act(@QueryParam("action") String action, @QueryParam("session") UUID session) {
        trail.record(new AuditEvent(
                action, "probe/12345678-90ab", Optional.of(session), Map.of("entries", 42, "text", "<b>")));
    }
}
