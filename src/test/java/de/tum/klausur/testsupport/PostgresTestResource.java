package de.tum.klausur.testsupport;

import de.tum.klausur.local.server.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/**
 * A new, empty database for each start of the application, on one real server per JVM. Every {@code @QuarkusTest} gets
 * it without asking: it is named in {@code META-INF/services}.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        EmbeddedPostgres server = TestServers.postgres();
        String url =
                server.createDatabase("test_" + UUID.randomUUID().toString().replace('-', '_'));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                EmbeddedPostgres.USER,
                "quarkus.datasource.password",
                server.password());
    }

    @Override
    public void stop() {
        // The server stays for the next start of the application; it ends with the JVM.
    }
}
