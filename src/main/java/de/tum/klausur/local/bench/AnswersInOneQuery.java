package de.tum.klausur.local.bench;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fastest way: one query for the whole session, the least columns, rows by portions. */
final class AnswersInOneQuery implements StoredAnswers {

    private static final String QUERY = """
            select a.id, a.seed, j.part, j.response
            from attempt a left join journal_entry j on j.attempt_id = a.id and j.kind = 'ANSWERED'
            where a.session_id = ? order by a.id, j.seq
            """;

    private static final int PORTION = 5_000;

    private final Connection connection;
    private final UUID session;

    AnswersInOneQuery(Connection connection, UUID session) {
        this.connection = connection;
        this.session = session;
    }

    private record Row(UUID attempt, long seed, AnswerRow answer) {

        static Row of(ResultSet rows) throws SQLException {
            return new Row(
                    rows.getObject(1, UUID.class),
                    rows.getLong(2),
                    new AnswerRow(Optional.ofNullable(rows.getString(3)), Optional.ofNullable(rows.getString(4))));
        }
    }

    @Override
    public long read() throws SQLException {
        long count = 0;
        try (PreparedStatement statement = statement();
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                count += Row.of(rows).answer().part().isPresent() ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public void read(Taker taker) throws SQLException {
        try (PreparedStatement statement = statement();
                ResultSet rows = statement.executeQuery()) {
            boolean more = rows.next();
            while (more) {
                Row first = Row.of(rows);
                Map<PartRef, Response> responses = new HashMap<>();
                Row row = first;
                while (more && row.attempt().equals(first.attempt())) {
                    row.answer().addTo(responses);
                    more = rows.next();
                    row = more ? Row.of(rows) : row;
                }
                taker.take(first.seed(), responses);
            }
        }
    }

    private PreparedStatement statement() throws SQLException {
        PreparedStatement statement = connection.prepareStatement(QUERY);
        statement.setFetchSize(PORTION);
        statement.setObject(1, session);
        return statement;
    }
}
