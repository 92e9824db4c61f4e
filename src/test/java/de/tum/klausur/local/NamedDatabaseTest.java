package de.tum.klausur.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.local.server.EmbeddedPostgres;
import de.tum.klausur.testsupport.PostgresTestResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a real PostgreSQL refuses is told with the variable to set. */
@Tag("http")
class NamedDatabaseTest {

    private static final Map<String, String> SOUND = sound();

    @Test
    void soundDatabasePasses() {
        assertThat(NamedDatabase.problem(new Settings(SOUND))).isEmpty();
    }

    @Test
    void withoutANamedDatabaseThereIsNothingToTry() {
        assertThat(NamedDatabase.problem(new Settings(Map.of()))).isEmpty();
    }

    @Test
    void wrongPasswordIsToldWithoutSpellingIt() {
        assertThat(with("KLAUSUR_DB_PASSWORD", "geheim"))
                .isEqualTo("The PostgreSQL of KLAUSUR_DB_URL refuses the login of klausur. Set KLAUSUR_DB_USER and "
                        + "KLAUSUR_DB_PASSWORD.");
    }

    @Test
    void missingDatabaseIsToldWithTheCommandThatMakesIt() {
        assertThat(with("KLAUSUR_DB_URL", url().replaceFirst("/[^/]*$", "/nowhere")))
                .contains("has no database of that name. Create it (create database … owner klausur)");
    }

    @Test
    void loginThatMayNotCreateTablesIsToldWithTheGrant() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        url(), EmbeddedPostgres.USER, SOUND.getOrDefault("KLAUSUR_DB_PASSWORD", ""));
                Statement statement = owner.createStatement()) {
            statement.execute("create role reader login password 'reader'");
        }
        Map<String, String> reader = new HashMap<>(SOUND);
        reader.putAll(Map.of("KLAUSUR_DB_USER", "reader", "KLAUSUR_DB_PASSWORD", "reader"));
        assertThat(NamedDatabase.problem(new Settings(reader)))
                .hasValue(
                        "The database of KLAUSUR_DB_URL does not let reader create tables. As its owner: grant create, "
                                + "usage on schema public to reader;");
    }

    @Test
    void hostThatDoesNotExistIsTold() {
        assertThat(with("KLAUSUR_DB_URL", "jdbc:postgresql://nowhere.invalid/klausur"))
                .startsWith(
                        "The PostgreSQL of KLAUSUR_DB_URL can't be reached. Is it running, and are host and port right?");
    }

    private static String url() {
        return SOUND.getOrDefault("KLAUSUR_DB_URL", "");
    }

    private static String with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(SOUND);
        changed.put(variable, value);
        return NamedDatabase.problem(new Settings(changed)).orElseThrow();
    }

    private static Map<String, String> sound() {
        Map<String, String> server = new PostgresTestResource().start();
        return Map.of(
                "KLAUSUR_DB_URL", server.getOrDefault("quarkus.datasource.jdbc.url", ""),
                "KLAUSUR_DB_USER", server.getOrDefault("quarkus.datasource.username", ""),
                "KLAUSUR_DB_PASSWORD", server.getOrDefault("quarkus.datasource.password", ""));
    }
}
