package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Anchor;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.attempt.model.MerkleTree;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds where the end of a journal was anchored. */
@ApplicationScoped
class Anchors {

    private static final long SECONDS_OF_A_MINUTE = 60;
    private static final long SECONDS_OF_A_DAY = 86_400;

    private final Database database;

    Anchors(Database database) {
        this.database = database;
    }

    /** The first anchor that holds this head, which was written at that instant; empty in the first minute after it. */
    Optional<AnchorView> of(UUID attempt, JournalHead head, Instant written) {
        String leaf = Anchor.leaf(attempt, head);
        return first(leaf, written).map(found -> {
            int index = found.leaves().indexOf(leaf);
            return new AnchorView(
                    found.signed(),
                    index,
                    found.leaves().size(),
                    MerkleTree.of(found.leaves()).path(index));
        });
    }

    private record Found(String signed, List<String> leaves) {}

    @Bounded(by = "one row")
    private Optional<Found> first(String leaf, Instant written) {
        return database
                .list(
                        """
                        select signed, leaves from journal_anchor
                        where at >= ? and at < ? and ? = any (leaves) order by at limit 1
                        """,
                        Anchors::read,
                        written.minusSeconds(SECONDS_OF_A_MINUTE),
                        written.plusSeconds(SECONDS_OF_A_DAY),
                        leaf)
                .stream()
                .findFirst();
    }

    private static Found read(ResultSet row) throws SQLException {
        Array leaves = row.getArray("leaves");
        return new Found(row.getString("signed"), Arrays.asList((String[]) leaves.getArray()));
    }
}
