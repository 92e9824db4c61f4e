package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Anchor;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.attempt.model.MerkleTree;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Folds the heads of all journals that may have grown into one hash each minute, signs it and puts it on the trail, so that no
 * journal can be written anew later without notice, whoever owns the database: students hold the signed hashes.
 */
@ApplicationScoped
class AnchoringJournals {

    /** An attempt that ended between two looks is in the next: a node that was away for a while leaves none out. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(15);

    private final Database database;
    private final Receipts receipts;
    private final AuditTrail audit;
    private final Clock clock;

    AnchoringJournals(Database database, Receipts receipts, AuditTrail audit, Clock clock) {
        this.database = database;
        this.receipts = receipts;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "${klausur.receipts.anchor}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    @Transactional
    public void anchor() {
        if (!receipts.areGiven()) {
            return;
        }
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        List<String> leaves = leaves(minute);
        if (!leaves.isEmpty()) {
            write(minute, leaves);
        }
    }

    private void write(Instant minute, List<String> leaves) {
        String root = MerkleTree.of(leaves).root();
        int written = database.update(
                "insert into journal_anchor (at, root, signed, leaves) values (?, ?, ?, ?) on conflict (at) do nothing",
                minute,
                root,
                receipts.signedAnchor(minute, leaves.size(), root),
                leaves.toArray(String[]::new));
        if (written > 0) {
            audit.record(new AuditEvent(
                    "attempt.anchor",
                    "anchor/" + minute,
                    Optional.empty(),
                    Map.of("journals", leaves.size(), "root", root)));
        }
    }

    @Bounded(by = "attempts that run, or ended a while ago")
    private List<String> leaves(Instant minute) {
        return database.list(
                """
                select id, entries, head_hash from attempt
                where state = 'RUNNING' or ended_at >= ?
                  or id in (select attempt_id from late_entry where decided_at >= ?)
                order by id
                """,
                row -> Anchor.leaf(
                        row.getObject("id", UUID.class),
                        new JournalHead(row.getInt("entries"), row.getString("head_hash"))),
                minute.minus(LOOK_BACK),
                minute.minus(LOOK_BACK));
    }
}
