package de.tum.klausur.local.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows of one table, sent to the database together as it takes them fastest: by COPY. */
final class TableRows {

    private final String table;
    private final StringBuilder csv = new StringBuilder();

    /** @param table with its columns, e.g. {@code person (id, login)} */
    TableRows(String table) {
        this.table = table;
    }

    /** One more row; an empty {@link Optional} is null, all else goes as text. */
    void add(Object... values) {
        csv.append(Arrays.stream(values).map(TableRows::written).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String written(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(TableRows::written).orElse("");
        }
        return "\"" + value.toString().replace("\"", "\"\"") + "\"";
    }

    void send(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin (format csv)", new StringReader(csv.toString()));
    }
}
