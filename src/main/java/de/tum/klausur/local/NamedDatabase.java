package de.tum.klausur.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/** The PostgreSQL that {@code KLAUSUR_DB_URL} names, tried before the start, since its refusals are told here in words. */
final class NamedDatabase {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int PATIENCE_SECONDS = 10;
    private static final String MAY_CREATE = "select coalesce(has_schema_privilege(current_schema(), 'create'), false)";

    private NamedDatabase() {}

    /** What is wrong and what to set; empty where it lets us in, or where none is named. */
    static Optional<String> problem(Settings settings) {
        return settings.value("KLAUSUR_DB_URL").flatMap(url -> problem(url, settings));
    }

    private static Optional<String> problem(String url, Settings settings) {
        // Here and not by the driver, whose words on a wrong scheme are "No suitable driver found".
        if (!url.startsWith(PREFIX)) {
            return Optional.of("KLAUSUR_DB_URL is no address of a PostgreSQL for Java: it looks like "
                    + "jdbc:postgresql://host:5432/klausur.");
        }
        Properties login = new Properties();
        login.setProperty("user", user(settings));
        login.setProperty("password", settings.value("KLAUSUR_DB_PASSWORD").orElse(""));
        login.setProperty("loginTimeout", String.valueOf(PATIENCE_SECONDS));
        try (Connection connection = DriverManager.getConnection(url, login);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(MAY_CREATE)) {
            return answer.next() && answer.getBoolean(1)
                    ? Optional.empty()
                    : Optional.of(("The database of KLAUSUR_DB_URL does not let %s create tables. As its owner: "
                                    + "grant create, usage on schema public to %<s;")
                            .formatted(user(settings)));
        } catch (SQLException e) {
            return Optional.of(told(e, settings));
        }
    }

    private static String user(Settings settings) {
        return settings.value("KLAUSUR_DB_USER").orElse("klausur");
    }

    /** By the states of PostgreSQL's appendix A. The address is left out, since it may hold a password. */
    private static String told(SQLException e, Settings settings) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" ->
                "The PostgreSQL of KLAUSUR_DB_URL refuses the login of %s. Set KLAUSUR_DB_USER and KLAUSUR_DB_PASSWORD."
                        .formatted(user(settings));
            case "3D000" ->
                "The PostgreSQL of KLAUSUR_DB_URL has no database of that name. Create it (create database … owner %s), or name another."
                        .formatted(user(settings));
            case "57P03" -> "The PostgreSQL of KLAUSUR_DB_URL is just starting. Start Klausur again in a moment.";
            case "53300" -> "The PostgreSQL of KLAUSUR_DB_URL has no connection left. Raise its max_connections.";
            default ->
                "The PostgreSQL of KLAUSUR_DB_URL can't be reached. Is it running, and are host and port right? (%s)"
                        .formatted(e.getMessage());
        };
    }
}
