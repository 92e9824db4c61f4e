package de.tum.klausur.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * HOT PATH. Who a token or an exam pass named when its signature was verified: that says the same until it ends, so it is
 * verified once on each node and not with each save. Whoever is here was let in by the very same bytes.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final int KEPT = 5_000;

    /** As long as a token of the sign-in service lives: a key that is taken back there counts no longer here either. */
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    /** What was sent and as what: a pass is no token, and counts below fewer addresses. */
    record Sent(As as, String text) {

        enum As {
            TOKEN,
            PASS
        }
    }

    private final Cache<Sent, SecurityIdentity> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(TRUSTED).build();

    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** The person of a token that was verified before and hasn't ended. */
    Optional<SecurityIdentity> find(Sent sent) {
        return Optional.ofNullable(known.getIfPresent(sent)).filter(this::lasts);
    }

    /** Notes who a token names; answers the identity that is kept, without what belongs to the request it came with. */
    SecurityIdentity note(Sent sent, SecurityIdentity verified) {
        if (!lasts(verified)) {
            return verified;
        }
        SecurityIdentity kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(verified.getPrincipal())
                .addRoles(verified.getRoles())
                .build();
        known.put(sent, kept);
        return kept;
    }

    private boolean lasts(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getExpirationTime() > clock.instant().getEpochSecond();
    }
}
