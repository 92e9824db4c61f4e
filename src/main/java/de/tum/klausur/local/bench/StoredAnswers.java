package de.tum.klausur.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import de.tum.klausur.attempt.record.ResponseForm;
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

/** The rows that marking a session needs: of each attempt its seed, of each answer its part and its response. */
final class StoredAnswers {

    /** The fastest way to them: one query, its rows in the journals' order and by portions. */
    private static final String QUERY = """
            select a.id, a.seed, j.part, j.response
            from attempt a left join journal_entry j on j.attempt_id = a.id and j.kind = 'ANSWERED'
            where a.session_id = ? order by a.id, j.seq
            """;

    private static final int PORTION = 5_000;

    private final ObjectReader forms = new ObjectMapper().readerFor(ResponseForm.class);
    private final Connection connection;
    private final UUID session;

    StoredAnswers(Connection connection, UUID session) {
        this.connection = connection;
        this.session = session;
    }

    /** Takes one attempt after the other. */
    @FunctionalInterface
    interface Taker {

        void take(long seed, Map<PartRef, Response> responses);
    }

    /** Merely reads the rows: every column of each one, as it comes; gives back how many characters they have. */
    long read() throws SQLException {
        long characters = 0;
        try (PreparedStatement statement = statement();
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                characters += rows.getObject(1, UUID.class).hashCode() & 1;
                characters += rows.getLong(2) & 1;
                characters += Optional.ofNullable(rows.getString(3)).map(String::length).orElse(0);
                characters += Optional.ofNullable(rows.getString(4)).map(String::length).orElse(0);
            }
        }
        return characters;
    }

    /** Reads the same rows and understands them: the later answer to a part replaces the earlier one. */
    void read(Taker taker) throws SQLException, JsonProcessingException {
        try (PreparedStatement statement = statement();
                ResultSet rows = statement.executeQuery()) {
            Optional<UUID> attempt = Optional.empty();
            long seed = 0;
            Map<PartRef, Response> responses = new HashMap<>();
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                if (!attempt.equals(Optional.of(id))) {
                    if (attempt.isPresent()) {
                        taker.take(seed, responses);
                    }
                    attempt = Optional.of(id);
                    seed = rows.getLong(2);
                    responses = new HashMap<>();
                }
                put(rows, responses);
            }
            if (attempt.isPresent()) {
                taker.take(seed, responses);
            }
        }
    }

    private void put(ResultSet rows, Map<PartRef, Response> responses) throws SQLException, JsonProcessingException {
        String part = rows.getString(3);
        if (part != null) {
            ResponseForm form = forms.readValue(rows.getString(4));
            responses.put(PartRef.parse(part).orElseThrow(), form.response().orElseThrow());
        }
    }

    private PreparedStatement statement() throws SQLException {
        PreparedStatement statement = connection.prepareStatement(QUERY);
        statement.setFetchSize(PORTION);
        statement.setObject(1, session);
        return statement;
    }
}
