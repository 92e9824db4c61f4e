package de.tum.klausur.local;

import de.tum.klausur.local.server.StartProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps everything of the demo out of production: servers of our own, secrets the world knows, the demo realm. */
final class ProductionGuard {

    private static final int SECRET_LENGTH = 32;

    /** Keycloak's own are 32 characters long. */
    private static final int LEAST_LENGTH = 16;

    /** What is drawn at random has more different characters than this, even as hexadecimal digits. */
    private static final int LEAST_DIFFERENT = 8;

    private ProductionGuard() {}

    /** @throws StartProblem with all reasons at once */
    static void require(Settings settings) {
        List<String> problems = new ArrayList<>(problems(settings));
        if (problems.isEmpty()) {
            NamedDatabase.problem(settings).ifPresent(problems::add);
            problems.addAll(realmProblems(settings.value("KLAUSUR_OIDC_URL").orElseThrow()));
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
                .flatMap(ProductionGuard::addressProblem)
                .ifPresent(problems::add);
        secretProblem(settings, "KLAUSUR_OIDC_SECRET", DemoRealm.clientSecret()).ifPresent(problems::add);
        secretProblem(settings, "KLAUSUR_SECRET", DemoRealm.COOKIE_SECRET).ifPresent(problems::add);
        settings.value("KLAUSUR_SECRET")
                .filter(secret -> secret.length() < SECRET_LENGTH)
                .ifPresent(secret -> problems.add(
                        "KLAUSUR_SECRET has fewer than 32 characters; openssl rand -base64 32 makes a good one."));
        for (String secret : List.of("KLAUSUR_OIDC_SECRET", "KLAUSUR_SECRET", "KLAUSUR_DB_PASSWORD")) {
            weakness(settings, secret).ifPresent(problems::add);
        }
        if (!settings.value("KLAUSUR_URL").orElse("").startsWith("https://")) {
            problems.add("KLAUSUR_URL must be the platform's address as browsers see it, https://…; mails link to it.");
        }
        if (!settings.value("KLAUSUR_PROXY").orElse("").equals("true")) {
            problems.add("KLAUSUR_PROXY is not true; Klausur speaks plain HTTP and needs a proxy in front of it that "
                    + "speaks HTTPS, such as docker/nginx.conf. Then set KLAUSUR_PROXY=true.");
        }
        return problems;
    }

    private static Optional<String> secretProblem(Settings settings, String variable, String demo) {
        Optional<String> secret = settings.value(variable);
        if (secret.isEmpty()) {
            return Optional.of(variable + " is missing; without it the demo's secret would be used.");
        }
        return secret.filter(demo::equals)
                .map(known -> variable + " is the demo's secret, which the world knows; set one of your own.");
    }

    /** One that is guessed by trying; each is told its worst weakness only. */
    private static Optional<String> weakness(Settings settings, String variable) {
        return settings.value(variable).flatMap(secret -> {
            boolean shortOne = secret.length() < LEAST_LENGTH && !variable.equals("KLAUSUR_SECRET");
            if (shortOne) {
                return Optional.of("%s has fewer than %d characters; openssl rand -base64 32 makes a good one."
                        .formatted(variable, LEAST_LENGTH));
            }
            return secret.length() >= LEAST_LENGTH && secret.chars().distinct().count() < LEAST_DIFFERENT
                    ? Optional.of("%s repeats fewer than %d characters; openssl rand -base64 32 makes a good one."
                            .formatted(variable, LEAST_DIFFERENT))
                    : Optional.empty();
        });
    }

    private static Optional<String> addressProblem(String url) {
        if (url.matches("(?i)https?://(localhost|127\\.[0-9.]+|\\[::1])([:/].*)?")) {
            return Optional.of("KLAUSUR_OIDC_URL is " + url
                    + ", which no student's browser reaches; it must be the public address of the realm.");
        }
        return Optional.of(url)
                .filter(address -> !address.startsWith("https://"))
                .map(plain -> "KLAUSUR_OIDC_URL is " + plain
                        + "; passwords and tokens travel by https:// only. Set the realm's https address.");
    }

    /** What the realm tells of itself. */
    static List<String> realmProblems(String url) {
        try {
            NamedRealm realm = NamedRealm.ask(url);
            List<String> problems = new ArrayList<>();
            if (realm.isDemo()) {
                problems.add("The realm at " + url + " is the demo realm, whose passwords the world knows. Make one "
                        + "of your own: docker/keycloak/README.md.");
            }
            if (!realm.issuer().startsWith("https://")) {
                problems.add("The realm at %s calls itself %s. Start Keycloak with --hostname=https://… and, behind a "
                                .formatted(url, realm.issuer())
                        + "proxy, --proxy-headers=xforwarded.");
            }
            if (realm.leadsAnywhere(url)) {
                problems.add(
                        ("The realm at %s leads people who signed in to any address that a link asks for, with the "
                                        + "proof of who they are. Give the client klausur no redirect URI but https://<klausur>/*: "
                                        + "docker/keycloak/README.md.")
                                .formatted(url));
            }
            return problems;
        } catch (StartProblem unreachable) {
            return List.of(String.valueOf(unreachable.getMessage()));
        }
    }
}
