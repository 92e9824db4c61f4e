package de.tum.klausur.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The PostgreSQL of a measurement.
 *
 * @param url of JDBC
 */
record BenchServer(String url, String user, String password) {

    private static final String BACKEND = "select pg_backend_pid()";

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The process all others of the server descend from. */
    long postmaster() throws SQLException {
        try (Connection connection = connect()) {
            return CpuTime.parent(number(connection, BACKEND)); // as long as the backend is there
        }
    }

    /** What a query for one number answers. */
    long number(String query) throws SQLException {
        try (Connection connection = connect()) {
            return number(connection, query);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** So that no round pays for what an earlier one wrote. */
    void settle() throws SQLException {
        execute("vacuum analyze");
        execute("checkpoint");
    }
}
