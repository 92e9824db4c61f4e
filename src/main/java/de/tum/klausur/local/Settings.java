package de.tum.klausur.local;

import de.tum.klausur.local.server.StartProblem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says about the start; README.md lists the variables. */
record Settings(Map<String, String> environment) {

    private static final int KLAUSUR_PORT = 8080;
    private static final int KEYCLOAK_PORT = 8180;

    Settings {
        environment = Map.copyOf(environment);
    }

    /** What a variable says; empty where it isn't set or blank. */
    Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    /**
     * Whether this is the real thing, where nothing of the demo may be left.
     *
     * @throws StartProblem where the mode is misspelt, since a production taken for a demo would be open to all
     */
    boolean isProduction() {
        return switch (value("KLAUSUR_MODE").orElse("demo")) {
            case "production" -> true;
            case "demo" -> false;
            default ->
                throw new StartProblem("KLAUSUR_MODE is demo or production, not "
                        + value("KLAUSUR_MODE").orElseThrow() + ".");
        };
    }

    boolean bringsPostgres() {
        return value("KLAUSUR_DB_URL").isEmpty();
    }

    boolean bringsKeycloak() {
        return value("KLAUSUR_OIDC_URL").isEmpty();
    }

    /** Whether any server of ours is started. */
    boolean bringsServers() {
        return bringsPostgres() || bringsKeycloak();
    }

    int port() {
        return port("KLAUSUR_PORT", KLAUSUR_PORT);
    }

    int keycloakPort() {
        return port("KLAUSUR_KEYCLOAK_PORT", KEYCLOAK_PORT);
    }

    /** The port of the embedded PostgreSQL, 0 for any free one. */
    int databasePort() {
        return port("KLAUSUR_DB_PORT", 0);
    }

    private int port(String variable, int otherwise) {
        String text = value(variable).orElse(String.valueOf(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new StartProblem("%s is a port, a number up to 65535, not %s.".formatted(variable, text));
        }
        return Integer.parseInt(text);
    }

    /** The application's address on this machine. */
    String address() {
        return "http://localhost:" + port();
    }

    /** The address as browsers see it. */
    String publicAddress() {
        return value("KLAUSUR_URL").orElseGet(this::address);
    }

    /** Where Klausur keeps data, logs and what it unpacked. */
    Path home() {
        return Path.of(value("KLAUSUR_HOME").orElse(".klausur"))
                .toAbsolutePath()
                .normalize();
    }

    /** What the application says, where servers of ours run beside it. */
    Path log() {
        return home().resolve("klausur.log");
    }
}
