package de.tum.klausur.people;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Waits two seconds for a session's renewal: it is asked for while the old one still counts, so whoever asks goes on with
 * that where the sign-in service hangs, instead of waiting for the better part of a minute. Unremovable, since only the
 * extension asks for it, and at run time: what nobody injects is left out of the build.
 */
@Unremovable
@ApplicationScoped
@OidcEndpoint(OidcEndpoint.Type.TOKEN)
class RefreshInTime implements OidcRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        if (OidcConstants.REFRESH_TOKEN_GRANT.equals(context.contextProperties().get(OidcConstants.GRANT_TYPE))) {
            context.request().timeout(PATIENCE.toMillis());
        }
        return Uni.createFrom().voidItem();
    }
}
