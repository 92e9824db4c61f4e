package de.tum.klausur.local.bench;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.sql.SQLException;
import java.util.Map;

/** A way to the rows that marking a session needs: of each attempt its seed, of each answer its part and its response. */
interface StoredAnswers {

    /** Takes one attempt after the other. */
    @FunctionalInterface
    interface Taker {

        void take(long seed, Map<PartRef, Response> responses);
    }

    /** Merely reads the rows: each column of each one, as it comes; gives back how many rows there are. */
    long read() throws SQLException;

    /** Reads the same rows and understands them. */
    void read(Taker taker) throws SQLException;
}
