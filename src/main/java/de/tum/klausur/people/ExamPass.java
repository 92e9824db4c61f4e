package de.tum.klausur.people;

import de.tum.klausur.shared.text.Sha256;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What lets a student's browser go on with an exam while the sign-in service is away: a cookie signed by us that says who
 * the person is, as the sign-in service had said it, until the exam's end. It counts below {@code /attempts} only, and
 * only as a student: which attempt is whose is asked of the database, as always. See ADR 0034.
 */
@ApplicationScoped
public class ExamPass {

    /** After the end a page still delivers what waited, and shows the receipt. */
    static final Duration GRACE = Duration.ofMinutes(30);

    private static final String COOKIE = "exam-pass";
    private static final String AUDIENCE = "klausur-exam-pass";
    private static final List<String> COPIED = List.of(
            "preferred_username", "university_login", "matriculation_number", "given_name", "family_name", "email");

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final Clock clock;
    private final Optional<SecretKeySpec> key;

    ExamPass(PassConfig config, SecurityIdentity identity, CurrentVertxRequest request, Clock clock) {
        this.identity = identity;
        this.request = request;
        this.clock = clock;
        this.key = config.secret().map(ExamPass::key);
    }

    /**
     * Gives the current person's browser a pass until {@code end} and a grace; nothing where it has one that lasts as long,
     * or where a program calls with a token of its own.
     */
    public void lastUntil(Instant end) {
        @Nullable RoutingContext context = request.getCurrent();
        if (context == null
                || context.request().getHeader(HttpHeaders.AUTHORIZATION) != null
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Instant until = end.plus(GRACE);
        if (key.isPresent() && until.isAfter(clock.instant()) && !lasts(token, until)) {
            context.response().addCookie(cookie(write(token, until), Duration.between(clock.instant(), until)));
        }
    }

    /** The pass that the request's cookie is, whether or not it counts. */
    Optional<String> sent(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue);
    }

    /** The person whom a pass names; empty where it doesn't count, or not any more. */
    Optional<JsonWebToken> read(String pass) {
        return key.flatMap(own -> claims(pass, own));
    }

    /** Takes the pass away, as somebody signs out or another person signs in. */
    void end(RoutingContext context) {
        context.response().addCookie(cookie("", Duration.ZERO));
    }

    /** The signed pass of the person in {@code token}. */
    String write(JsonWebToken token, Instant until) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(token.getIssuer());
        claims.setSubject(token.getSubject());
        claims.setAudience(AUDIENCE);
        claims.setExpirationTime(NumericDate.fromMilliseconds(until.toEpochMilli()));
        COPIED.forEach(name ->
                Optional.ofNullable(token.getClaim(name)).ifPresent(value -> claims.setClaim(name, value.toString())));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setPayload(claims.toJson());
        signature.setKey(key.orElseThrow());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<JsonWebToken> claims(String pass, SecretKeySpec own) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                    .setVerificationKey(own)
                    .setExpectedAudience(AUDIENCE)
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(pass);
            return Optional.of(new DefaultJWTCallerPrincipal(pass, "JWT", claims));
        } catch (InvalidJwtException old) {
            return Optional.empty();
        }
    }

    /** Whether {@code token} is itself a pass that lasts so long. */
    private static boolean lasts(JsonWebToken token, Instant until) {
        return Optional.ofNullable(token.getAudience())
                        .filter(audience -> audience.contains(AUDIENCE))
                        .isPresent()
                && token.getExpirationTime() >= until.getEpochSecond();
    }

    private Cookie cookie(String value, Duration age) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(age.toSeconds());
    }

    /** A key of its own, so that no other use of the platform's secret can be mistaken for a pass. */
    private static SecretKeySpec key(String secret) {
        return new SecretKeySpec(Sha256.of((AUDIENCE + " " + secret).getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }
}
