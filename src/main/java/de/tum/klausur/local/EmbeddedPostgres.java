package de.tum.klausur.local;

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
    private final PostgresFolder folder;
    private final int port;

    private EmbeddedPostgres(PostgresFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts the server, or takes over the one that runs on this home's data.
     *
     * @param home holds programs, data, password and log; created where absent; nobody must reach it if root runs this
     * @param port 0 for any free one
     * @throws StartProblem where it can't start
     */
    public static EmbeddedPostgres start(Path home, int port) {
        try {
            PostgresFolder folder = PostgresFolder.prepare(home);
            int running = folder.portOfRunningServer();
            if (running > 0 && (port == 0 || port == running)) {
                return new EmbeddedPostgres(folder, running).ready();
            }
            folder.stopServer();
            if (port > 0) {
                Ports.requireFree(port, "PostgreSQL", "KLAUSUR_DB_PORT");
            }
            int chosen = port > 0 ? port : Ports.free();
            folder.startServer(chosen);
            return new EmbeddedPostgres(folder, chosen).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres ready() {
        createDatabase(DATABASE);
        return this;
    }

    /** JDBC address of the main database. */
    public String url() {
        return url(DATABASE);
    }

    /** The password of {@link #USER}, made by chance at the first start. */
    public String password() {
        try {
            return Files.readString(folder.password());
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
                    "PostgreSQL on port %d does not let us in: %s. See %s."
                            .formatted(port, e.getMessage(), folder.log()),
                    e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Stops the server; its data stay. */
    @Override
    public void close() {
        try {
            folder.stopServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
