package de.tum.klausur.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.Receipt;
import de.tum.klausur.session.SessionTitles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives students the receipt of their own attempt, once it has ended. */
@ApplicationScoped
class Receipts {

    private static final Logger LOG = Logger.getLogger(Receipts.class);

    /** The bytes that are signed don't change with how the platform writes JSON elsewhere. */
    private static final ObjectWriter BYTES = new ObjectMapper().writer();

    private final OwnAttempts own;
    private final AttemptRecords records;
    private final Anchors anchors;
    private final SessionTitles titles;
    private final ReceiptKeys keys;

    Receipts(OwnAttempts own, AttemptRecords records, Anchors anchors, SessionTitles titles, ReceiptConfig config) {
        this.own = own;
        this.records = records;
        this.anchors = anchors;
        this.titles = titles;
        this.keys = config.keys().map(ReceiptKeys::of).orElseGet(ReceiptKeys::none);
    }

    /** A key that can't be read stops the start, not the first student who has handed in. */
    void tellWhetherThereIsAKey(@Observes StartupEvent event) {
        if (!areGiven()) {
            LOG.info("students get no receipts: KLAUSUR_RECEIPT_KEYS names no folder with a private key");
        }
    }

    /** Whether any are given. */
    boolean areGiven() {
        return keys.canSign();
    }

    /** The platform's public keys, older ones included, as a JWK set. */
    String publicKeys() {
        return keys.published();
    }

    /** Who checks receipts of this platform. */
    ReceiptVerifier verifier() {
        return new ReceiptVerifier(keys);
    }

    /**
     * The receipt of the current person's attempt, the same each time.
     *
     * @throws de.tum.klausur.shared.http.NotThere where it is none of theirs
     * @throws de.tum.klausur.shared.http.Refused where it has not ended, or no receipts are given
     */
    SignedReceipt of(UUID attemptId) {
        Receipt receipt = receipt(attemptId);
        return SignedReceipt.of(ReceiptDocument.of(receipt), signed(receipt));
    }

    /** The short one in one line, as {@code header.payload.signature}; refused as {@link #of}. */
    String inOneLine(UUID attemptId) {
        return signed(receipt(attemptId).shortened());
    }

    /**
     * The journal of the current person's attempt, refused as {@link #of}.
     *
     * @throws de.tum.klausur.shared.http.NotThere where it is none of theirs
     */
    JournalDocument journal(UUID attemptId) {
        Attempt attempt = own.attempt(attemptId);
        if (!attempt.state().ended()) {
            throw Refusals.notEndedYet();
        }
        List<JournalEntry> entries = records.journal(attemptId);
        return JournalDocument.of(
                attemptId,
                entries,
                anchors.of(attemptId, attempt.head(), entries.getLast().at()));
    }

    private Receipt receipt(UUID attemptId) {
        OwnAttempt sat = own.get(attemptId);
        if (!sat.attempt().state().ended()) {
            throw Refusals.notEndedYet();
        }
        if (!areGiven()) {
            throw Refusals.noReceipts();
        }
        return Receipt.of(sat.attempt(), titles.of(sat.attempt().sessionId()), sat.answers());
    }

    /** Signs the tree of all journals of a minute. */
    String signedAnchor(Instant at, int size, String root) {
        return signed(new AnchorDocument(AnchorDocument.FORMAT, at.toString(), size, root));
    }

    private String signed(Receipt receipt) {
        return signed(ReceiptDocument.of(receipt));
    }

    private String signed(Record document) {
        try {
            return keys.sign(BYTES.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
