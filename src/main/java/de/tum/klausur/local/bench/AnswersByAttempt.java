package de.tum.klausur.local.bench;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The product's way: one transaction for each attempt, which is locked, and its whole journal with every column. Hibernate,
 * which the product has besides, is left out.
 */
final class AnswersByAttempt implements StoredAnswers {

    private static final String ATTEMPTS = "select id from attempt where session_id = ? order by id";
    private static final String LOCKED = "select seed, state, marked_at from attempt where id = ? for no key update";
    private static final String JOURNAL = """
            select seq, kind, part, revision, response, writer, person_id, deadline_at, at, prev_hash, hash
            from journal_entry where attempt_id = ? order by seq
            """;

    private static final int PART = 3;
    private static final int RESPONSE = 5;
    private static final int COLUMNS = 11;

    private final Connection connection;
    private final UUID session;

    AnswersByAttempt(Connection connection, UUID session) {
        this.connection = connection;
        this.session = session;
    }

    @Override
    public long read() throws SQLException {
        long count = 0;
        for (UUID attempt : attempts()) {
            seed(attempt);
            count += journal(attempt).stream()
                    .filter(row -> row.part().isPresent())
                    .count();
            connection.commit();
        }
        return count;
    }

    @Override
    public void read(Taker taker) throws SQLException {
        for (UUID attempt : attempts()) {
            long seed = seed(attempt);
            Map<PartRef, Response> responses = new HashMap<>();
            journal(attempt).forEach(row -> row.addTo(responses));
            taker.take(seed, responses);
            connection.commit();
        }
    }

    private List<UUID> attempts() throws SQLException {
        List<UUID> attempts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ATTEMPTS)) {
            statement.setObject(1, session);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    attempts.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return attempts;
    }

    private long seed(UUID attempt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCKED)) {
            statement.setObject(1, attempt);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private List<AnswerRow> journal(UUID attempt) throws SQLException {
        List<AnswerRow> answers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(JOURNAL)) {
            statement.setObject(1, attempt);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(answer(rows));
                }
            }
        }
        return answers;
    }

    private static AnswerRow answer(ResultSet rows) throws SQLException {
        List<Optional<String>> columns = new ArrayList<>();
        for (int column = 1; column <= COLUMNS; column++) {
            columns.add(Optional.ofNullable(rows.getString(column)));
        }
        return new AnswerRow(columns.get(PART - 1), columns.get(RESPONSE - 1));
    }
}
