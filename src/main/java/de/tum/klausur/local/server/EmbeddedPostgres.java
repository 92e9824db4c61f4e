package de.tum.klausur.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server of our own on 127.0.0.1, durable as a real one (fsync and synchronous_commit on), its data kept
 * in {@code home} across restarts. A server that a killed run left behind is taken over.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The owner of everything in the server. */
    public static final String USER = "klausur";

    private static final String DATABASE = "klausur";
    private final Path home;
    private final int wantedPort;
    private int port;
    private boolean closed;

    /**
     * @param home holds programs, data, password and log; created where absent; nobody must reach it if root runs this
     * @param port 0 for any free one
     */
    public EmbeddedPostgres(Path home, int port) {
        this.home = home;
        this.wantedPort = port;
    }

    /**
     * Starts the server, or takes over the one that runs on this home's data. After {@link #close} it starts nothing.
     *
     * @throws StartProblem where it can't start
     */
    public synchronized EmbeddedPostgres start() {
        if (closed) {
            throw new StartProblem("Stopped before PostgreSQL was started.");
        }
        try {
            PostgresFolder folder = PostgresFolder.prepare(home);
            port = folder.portOfRunningServer();
            if (port == 0 || (wantedPort > 0 && wantedPort != port)) {
                startAnew(folder);
            }
            createDatabase(DATABASE);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startAnew(PostgresFolder folder) throws IOException {
        folder.stopServer();
        if (wantedPort > 0) {
            Ports.requireFree(wantedPort, "PostgreSQL", "KLAUSUR_DB_PORT");
        }
        port = wantedPort > 0 ? wantedPort : Ports.free();
        folder.startServer(port);
    }

    /** JDBC address of the main database. */
    public String url() {
        return url(DATABASE);
    }

    /** The password of {@link #USER}, made by chance at the first start. */
    public String password() {
        try {
            return Files.readString(PostgresFolder.password(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Creates an empty database unless it is there already.
     *
     * @param name letters, digits and underscores
     * @return its JDBC address
     */
    public String createDatabase(String name) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password());
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
            if (!found.next()) {
                statement.execute("create database " + name);
            }
            return url(name);
        } catch (SQLException e) {
            throw new StartProblem(
                    "PostgreSQL on port %d does not let us in: %s Its log is in %s."
                            .formatted(port, e.getMessage(), home),
                    e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Stops the server, also one that {@link #start} is just starting; its data stay. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (port > 0) {
                PostgresFolder.prepare(home).stopServer();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
