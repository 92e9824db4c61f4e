package de.tum.klausur.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLException;

/**
 * The realm that {@code KLAUSUR_OIDC_URL} names, by what it says of itself to everybody.
 *
 * @param issuer the address that it puts into its tokens
 * @param scopes that its clients may ask for
 */
record NamedRealm(String issuer, Set<String> scopes) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    NamedRealm {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it is the realm of {@code ./klausur run}, whose passwords the world knows. */
    boolean isDemo() {
        return scopes.contains(DemoRealm.MARK);
    }

    /**
     * Asks the realm at {@code url}.
     *
     * @throws StartProblem where none answers there
     */
    static NamedRealm ask(String url) {
        URI address = description(url);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw new StartProblem("KLAUSUR_OIDC_URL: %s answers %d. Keycloak is down or still starting; try again."
                        .formatted(address, answer.statusCode()));
            }
            if (answer.statusCode() != 200) {
                throw noRealm(address, "answers " + answer.statusCode());
            }
            return read(address, answer.body());
        } catch (IOException e) {
            throw new StartProblem(
                    "KLAUSUR_OIDC_URL: %s does not answer: %s. Is Keycloak running, and is the address right?"
                            .formatted(address, reason(e)),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted while asking " + address, e);
        }
    }

    /**
     * Whether its client takes a redirect address that nobody named: it must refuse that before it asks for a password.
     *
     * @throws StartProblem where it doesn't answer
     */
    boolean leadsAnywhere(String url) {
        URI foreign = URI.create(url.replaceFirst("/+$", "")
                + "/protocol/openid-connect/auth?client_id=klausur&response_type=code&scope=openid"
                + "&redirect_uri=https%3A%2F%2Fnot-klausur.invalid%2F&code_challenge_method=S256&code_challenge="
                + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        HttpRequest request = HttpRequest.newBuilder(foreign).timeout(PATIENCE).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException e) {
            throw new StartProblem("KLAUSUR_OIDC_URL: %s does not answer: %s.".formatted(url, reason(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted while asking " + url, e);
        }
    }

    private static URI description(String url) {
        if (url.matches("https?://[^/\\s]+(/\\S*)?")) {
            try {
                return URI.create(url.replaceFirst("/+$", "") + "/.well-known/openid-configuration");
            } catch (IllegalArgumentException malformed) {
                throw noAddress(url);
            }
        }
        throw noAddress(url);
    }

    private static StartProblem noAddress(String url) {
        return new StartProblem(
                "KLAUSUR_OIDC_URL is no address of a realm: %s. It looks like https://login.example.org/realms/tum."
                        .formatted(url));
    }

    private static StartProblem noRealm(URI address, String what) {
        return new StartProblem(
                "KLAUSUR_OIDC_URL: %s %s. It must be a realm's address, such as https://login.example.org/realms/tum."
                        .formatted(address, what));
    }

    private static NamedRealm read(URI address, String body) {
        try {
            JsonNode description = new ObjectMapper().readTree(body);
            if (!description.path("issuer").isTextual()) {
                throw noRealm(address, "describes no realm");
            }
            Set<String> scopes = new TreeSet<>();
            description.path("scopes_supported").forEach(scope -> scopes.add(scope.asText()));
            return new NamedRealm(description.path("issuer").asText(), scopes);
        } catch (JsonProcessingException e) {
            throw noRealm(address, "describes no realm");
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case HttpTimeoutException timeout -> "nothing came within 10 seconds";
            case ConnectException unknown
            when unknown.getCause() instanceof ConnectException cause
                    && cause.getCause() instanceof UnresolvedAddressException -> "no such host is known";
            case ConnectException refused -> "nothing listens there";
            case SSLException untrusted -> "its certificate is not trusted (" + untrusted.getMessage() + ")";
            default -> e.toString();
        };
    }
}
