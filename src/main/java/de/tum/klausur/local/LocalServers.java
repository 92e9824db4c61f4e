package de.tum.klausur.local;

import de.tum.klausur.local.server.EmbeddedKeycloak;
import de.tum.klausur.local.server.EmbeddedPostgres;
import de.tum.klausur.local.server.KeycloakSettings;
import de.tum.klausur.local.server.Ports;
import de.tum.klausur.local.server.StartProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The servers that Klausur brings along where the environment names no others; started side by side. */
final class LocalServers implements AutoCloseable {

    /** Held on to, since the lock on the home ends when it is collected as garbage. */
    @SuppressWarnings("UnusedVariable")
    private final Optional<Home> home;

    private final Optional<EmbeddedPostgres> postgres;
    private final Optional<EmbeddedKeycloak> keycloak;

    private LocalServers(
            Optional<Home> home, Optional<EmbeddedPostgres> postgres, Optional<EmbeddedKeycloak> keycloak) {
        this.home = home;
        this.postgres = postgres;
        this.keycloak = keycloak;
    }

    /** What these settings need; nothing is started yet. */
    static LocalServers of(Settings settings, Progress progress) {
        if (!settings.bringsServers()) {
            return new LocalServers(Optional.empty(), Optional.empty(), Optional.empty());
        }
        Home home = Home.take(settings.home());
        Ports.requireFree(settings.port(), "Klausur", "KLAUSUR_PORT");
        Optional<EmbeddedPostgres> postgres = Optional.of(settings)
                .filter(Settings::bringsPostgres)
                .map(needed -> home.postgres())
                .map(folder -> {
                    progress.say("PostgreSQL keeps its data in " + folder);
                    return new EmbeddedPostgres(folder, settings.databasePort());
                });
        Optional<EmbeddedKeycloak> keycloak = Optional.of(settings)
                .filter(Settings::bringsKeycloak)
                .map(needed -> new EmbeddedKeycloak(new KeycloakSettings(
                        home.keycloakPrograms(),
                        home.keycloak(),
                        settings.keycloakPort(),
                        DemoRealm.text(),
                        settings.address())));
        return new LocalServers(Optional.of(home), postgres, keycloak);
    }

    /**
     * Starts them and waits for both.
     *
     * @return the variables that lead the application to them
     * @throws StartProblem of the one that can't start; the other is stopped then
     */
    Map<String, String> start(Progress progress) {
        CompletableFuture<Map<String, String>> database = begin(() -> startPostgres(progress));
        CompletableFuture<Map<String, String>> login = begin(() -> startKeycloak(progress));
        try {
            Map<String, String> variables = new LinkedHashMap<>(database.join());
            variables.putAll(login.join());
            return variables;
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static CompletableFuture<Map<String, String>> begin(Supplier<Map<String, String>> start) {
        CompletableFuture<Map<String, String>> future = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                future.complete(start.get());
            } catch (RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private Map<String, String> startPostgres(Progress progress) {
        return postgres.map(server -> progress.step("PostgreSQL", server::start))
                .map(server -> Map.of(
                        "KLAUSUR_DB_URL", server.url(),
                        "KLAUSUR_DB_USER", EmbeddedPostgres.USER,
                        "KLAUSUR_DB_PASSWORD", server.password()))
                .orElse(Map.of());
    }

    private Map<String, String> startKeycloak(Progress progress) {
        return keycloak.map(server -> progress.step("Keycloak (the first start takes half a minute)", server::start))
                .map(server -> Map.of("KLAUSUR_OIDC_URL", server.url()))
                .orElse(Map.of());
    }

    /** Stops all, also those that are just starting. */
    @Override
    public void close() {
        keycloak.ifPresent(EmbeddedKeycloak::close);
        postgres.ifPresent(EmbeddedPostgres::close);
    }
}
