package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.EmbeddedPostgres;
import de.tum.klausur.local.server.Folders;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A PostgreSQL for one measurement; nothing of it is left behind. */
final class BenchDatabase implements AutoCloseable {

    private final Path folder;
    private final EmbeddedPostgres server;
    private boolean closed;

    private BenchDatabase(Path folder) {
        this.folder = folder;
        this.server = new EmbeddedPostgres(folder, 0);
    }

    /** Starts it in a temporary folder and on a free port of 127.0.0.1, without any table. */
    static BenchDatabase empty() throws IOException {
        BenchDatabase database = new BenchDatabase(Files.createTempDirectory("klausur-bench"));
        try {
            database.server.start();
        } catch (StartProblem | UncheckedIOException fault) {
            database.close();
            throw fault;
        }
        return database;
    }

    /** The same with the product's tables. */
    static BenchDatabase start() throws IOException {
        BenchDatabase database = empty();
        Flyway.configure()
                .dataSource(database.server.url(), EmbeddedPostgres.USER, database.server.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    /** For who brings connections of its own. */
    BenchServer server() {
        return new BenchServer(server.url(), EmbeddedPostgres.USER, server.password());
    }

    /** A connection without auto-commit. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                server.url() + "?reWriteBatchedInserts=true", EmbeddedPostgres.USER, server.password());
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new StartProblem("The temporary folder " + folder + " could not be removed: " + e.getMessage(), e);
        }
    }
}
