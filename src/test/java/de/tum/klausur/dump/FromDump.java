package de.tum.klausur.dump;

import de.tum.klausur.testsupport.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** An application that starts on the dump's database; its folder of questions is gone, as after a move to another machine. */
public final class FromDump implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "klausur.exams.folder", Path.of("target", "test-no-exams").toString(), "klausur.exams.every", "off");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DumpedDatabase.class));
    }

    /** A database of its own with the rows of the dump, migrated no further than they were. */
    public static final class DumpedDatabase implements QuarkusTestResourceLifecycleManager {

        private static final String URL = "quarkus.datasource.jdbc.url";

        private final PostgresTestResource server = new PostgresTestResource();

        @Override
        public int order() {
            return 1; // behind the one that every test has, whose address this one replaces
        }

        @Override
        public Map<String, String> start() {
            Map<String, String> address = server.start();
            String user = address.get("quarkus.datasource.username");
            String password = address.get("quarkus.datasource.password");
            Flyway.configure()
                    .dataSource(address.get(URL), user, password)
                    .locations("classpath:db/migration")
                    .target(Dump.VERSION)
                    .load()
                    .migrate();
            try (Connection database = DriverManager.getConnection(address.get(URL), user, password)) {
                Dump.stored().load(database);
            } catch (Exception e) {
                throw new IllegalStateException("the dump can't be loaded", e);
            }
            return address;
        }

        @Override
        public void stop() {
            server.stop();
        }
    }
}
