package de.tum.klausur.people;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls, asked before the sign-in service is: who sits an exam is known by the {@link ExamPass}. For all others the
 * OIDC extension decides; where it fails because the sign-in service doesn't answer, the session stays as it is and the
 * caller is told to come back, since the extension would sign out whoever calls just then.
 */
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    /** Before the OIDC extension's, which has 1001. */
    private static final int FIRST = 2000;

    private static final String SIGN_OUT = "/sign-out";
    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    private static final ChallengeData AWAY = new ChallengeData(503, HttpHeaders.RETRY_AFTER, "5");

    private final OidcAuthenticationMechanism oidc;
    private final ExamPass pass;

    SignIn(OidcAuthenticationMechanism oidc, ExamPass pass) {
        this.oidc = oidc;
        this.pass = pass;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (context.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return oidc.authenticate(context, identities);
        }
        String path = context.normalizedPath();
        if (isFile(path)) {
            return Uni.createFrom().item(NOBODY);
        }
        if (path.equals(SIGN_OUT)) {
            pass.end(context);
        } else if (isOfAnExam(path)) {
            return pass.read(context)
                    .map(person -> Uni.createFrom().item(student(person)))
                    .orElseGet(() -> bySession(context, identities));
        }
        return bySession(context, identities);
    }

    private Uni<SecurityIdentity> bySession(RoutingContext context, IdentityProviderManager identities) {
        return oidc.authenticate(context, identities)
                .invoke(identity -> endPassOfAnother(context, identity))
                .onFailure(SignIn::providerIsAway)
                .invoke(away -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    /** Two people at one machine: who signs in now isn't who sat the exam before. */
    private void endPassOfAnother(RoutingContext context, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken now) {
            pass.read(context)
                    .filter(before -> !Objects.equals(before.getSubject(), now.getSubject())
                            || !Objects.equals(before.getIssuer(), now.getIssuer()))
                    .ifPresent(another -> pass.end(context));
        }
    }

    /** Whether this very mechanism, and none that equals it, was the one that answered. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAsked(RoutingContext context) {
        return context.get(HttpAuthenticationMechanism.class.getName()) == this;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return isAsked(context) ? Uni.createFrom().item(AWAY) : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return isAsked(context)
                ? HttpAuthenticationMechanism.super.sendChallenge(context)
                : Uni.createFrom().item(false);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return FIRST;
    }

    /**
     * Whether a sign-in failed for want of an answer rather than by one. A refused refresh comes as JSON that names an
     * error (RFC 6749, section 5.2); anything else in its place is a proxy's or a dying server's word. The extension hands
     * on a failure's cause, and a timeout has none, which becomes a {@link NullPointerException}.
     */
    static boolean providerIsAway(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                && Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
                        .limit(10)
                        .anyMatch(cause -> switch (cause) {
                            case SocketException unreachable -> true;
                            case TimeoutException tooLate -> true;
                            case NullPointerException timeoutWithoutCause -> true;
                            case OIDCException answered ->
                                !String.valueOf(answered.getMessage()).contains("\"error\"");
                            default -> false;
                        });
    }

    /** Styles and scripts are the same for everybody, and a page without them is no page while the sign-in service is away. */
    private static boolean isFile(String path) {
        return path.startsWith("/web/") || path.startsWith("/webjars/");
    }

    private static boolean isOfAnExam(String path) {
        return Stream.of("/attempts", "/api/attempts")
                .anyMatch(exam -> path.equals(exam) || path.startsWith(exam + "/"));
    }

    private static SecurityIdentity student(JsonWebToken person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(person)
                .addRole(Role.STUDENT)
                .build();
    }
}
