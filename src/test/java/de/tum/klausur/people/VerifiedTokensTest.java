package de.tum.klausur.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.people.VerifiedTokens.Sent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2027-02-15T09:00:00Z");
    private static final Sent TOKEN = new Sent(Sent.As.TOKEN, "Bearer abc");

    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final VerifiedTokens verified = new VerifiedTokens(new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return clock.withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    });

    @Test
    void whoWasVerifiedIsKnownUntilTheTokenEnds() {
        verified.note(TOKEN, identity(NOW.plusSeconds(60)));
        assertThat(verified.find(TOKEN)).hasValueSatisfying(known -> {
            assertThat(known.getPrincipal().getName()).isEqualTo("ab12cde");
            assertThat(known.getRoles()).containsExactly("student");
            assertThat(known.getAttributes()).isEmpty();
        });
        clock = Clock.offset(clock, Duration.ofSeconds(60));
        assertThat(verified.find(TOKEN)).isEmpty();
    }

    @Test
    void aTokenThatHasEndedIsNotKept() {
        SecurityIdentity old = identity(NOW.minusSeconds(1));
        assertThat(verified.note(TOKEN, old)).isSameAs(old);
        assertThat(verified.find(TOKEN)).isEmpty();
    }

    @Test
    void aPassIsNoTokenAndOneLetterLessIsAnother() {
        verified.note(TOKEN, identity(NOW.plusSeconds(60)));
        assertThat(verified.find(new Sent(Sent.As.PASS, TOKEN.text()))).isEmpty();
        assertThat(verified.find(new Sent(Sent.As.TOKEN, "Bearer ab"))).isEmpty();
    }

    private static SecurityIdentity identity(Instant end) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("ab12cde");
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addRole("student")
                .addAttribute("of the request", "it came with")
                .build();
    }
}
