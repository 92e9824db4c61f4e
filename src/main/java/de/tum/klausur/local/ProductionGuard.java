package de.tum.klausur.local;

import de.tum.klausur.local.machine.StartProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps everything of the demo out of production: servers of our own, secrets the world knows, the demo realm. */
final class ProductionGuard {

    private static final int SECRET_LENGTH = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ProductionGuard() {}

    /** @throws StartProblem with all reasons at once */
    static void require(Settings settings) {
        List<String> problems = new ArrayList<>(problems(settings));
        if (problems.isEmpty()) {
            demoRealm(settings.value("KLAUSUR_OIDC_URL").orElseThrow()).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new StartProblem("Klausur does not start in production:\n  - " + String.join("\n  - ", problems));
        }
    }

    /** What the settings alone tell. */
    static List<String> problems(Settings settings) {
        List<String> problems = new ArrayList<>();
        if (settings.bringsPostgres()) {
            problems.add("KLAUSUR_DB_URL is missing; the embedded PostgreSQL is for the demo only.");
        }
        if (settings.bringsKeycloak()) {
            problems.add("KLAUSUR_OIDC_URL is missing; the embedded Keycloak is for the demo only.");
        }
        settings.value("KLAUSUR_OIDC_URL")
                .filter(ProductionGuard::isLoopback)
                .ifPresent(url -> problems.add("KLAUSUR_OIDC_URL is " + url
                        + ", which no student's browser reaches; it must be the public address of the realm."));
        secretProblem(settings, "KLAUSUR_OIDC_SECRET", DemoRealm.clientSecret()).ifPresent(problems::add);
        secretProblem(settings, "KLAUSUR_SECRET", DemoRealm.COOKIE_SECRET).ifPresent(problems::add);
        settings.value("KLAUSUR_SECRET")
                .filter(secret -> secret.length() < SECRET_LENGTH)
                .ifPresent(secret -> problems.add("KLAUSUR_SECRET has fewer than 32 characters."));
        return problems;
    }

    private static Optional<String> secretProblem(Settings settings, String variable, String demo) {
        Optional<String> secret = settings.value(variable);
        if (secret.isEmpty()) {
            return Optional.of(variable + " is missing; without it the demo's secret would be used.");
        }
        return secret.filter(demo::equals).map(known -> variable + " is the demo's secret, which the world knows.");
    }

    private static boolean isLoopback(String url) {
        return url.matches("(?i)https?://(localhost|127\\.[0-9.]+|\\[::1])([:/].*)?");
    }

    /** Whether the realm at {@code url} is the demo's, by its public description. */
    static Optional<String> demoRealm(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return Optional.of("%s answers %d; KLAUSUR_OIDC_URL must be the address of a realm."
                        .formatted(request.uri(), answer.statusCode()));
            }
            return answer.body().contains('"' + DemoRealm.MARK + '"')
                    ? Optional.of(url + " is the demo realm, whose passwords the world knows.")
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("%s does not answer: %s".formatted(request.uri(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted while asking " + request.uri());
        }
    }
}
