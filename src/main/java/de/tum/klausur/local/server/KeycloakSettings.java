package de.tum.klausur.local.server;

import java.nio.file.Path;

/**
 * How an {@link EmbeddedKeycloak} is to run.
 *
 * @param programs the unpacked distribution, which several servers may share
 * @param home database, log and process number of this one alone
 * @param realm the realm file's text; {@code ${KLAUSUR_URL}} in it is the application's address
 * @param application address of the application, for back-channel logout, e.g. {@code http://localhost:8080}
 */
public record KeycloakSettings(Path programs, Path home, int port, String realm, String application) {

    Path log() {
        return home.resolve("server.log");
    }

    Path database() {
        return home.resolve("database");
    }

    /** Holds the fingerprint of the realm that the database was made from. */
    Path imported() {
        return home.resolve("imported");
    }

    String fingerprint() {
        return "%s %08x".formatted(application, realm.hashCode());
    }

    String realmUrl() {
        return "http://localhost:%d/realms/tum".formatted(port);
    }
}
