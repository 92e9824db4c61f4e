package de.tum.klausur.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of a database as one file a table, in COPY's text form, by the schema version that they are of. */
record Dump(Path folder) {

    /** The newest Flyway version whose rows these are. */
    static final String VERSION = "13";

    private static final String ENDING = ".tsv.gz";

    static Dump stored() {
        return new Dump(Path.of("src", "test", "resources", "dumps", "v" + VERSION));
    }

    /** What the pages' JSON said when the rows were written. */
    Path answers() {
        return folder.resolve("answers.json.gz");
    }

    void write(Connection database) throws SQLException, IOException {
        Files.createDirectories(folder);
        for (String table : tables(database)) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(table + ENDING)))) {
                copy(database).copyOut("copy (select * from " + table + " order by 1, 2) to stdout", out);
            }
        }
    }

    /** Puts the rows into the empty tables of the same schema; triggers and foreign keys sleep meanwhile. */
    void load(Connection database) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Path file : files()) {
                String table = file.getFileName().toString().replace(ENDING, "");
                try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                    copy(database).copyIn("copy " + table + " from stdin", in);
                }
            }
            for (String next : countersAhead(statement)) {
                statement.execute(next);
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CopyManager copy(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> tables(Connection database) throws SQLException {
        return column(database.createStatement(), """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                order by table_name
                """);
    }

    /** Rows bring their numbers along, so that each counter has to go on behind them. */
    private static List<String> countersAhead(Statement statement) throws SQLException {
        return column(statement, """
                select format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %I',
                              table_name, column_name, column_name, table_name)
                from information_schema.columns where table_schema = 'public' and is_identity = 'YES'
                """);
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
