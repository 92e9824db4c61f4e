package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import java.time.Instant;

/** What came of checking a receipt, one fact each; those of {@link Problem} speak against it. */
public sealed interface ReceiptFinding {

    /** Speaks against the receipt, or against what was brought beside it. */
    sealed interface Problem extends ReceiptFinding {}

    /** The platform signed exactly this, by the key with this id. */
    record Signed(String key) implements ReceiptFinding {}

    /** The journal is whole, in order and unchanged from its first entry to the head that the receipt names. */
    record JournalHolds(int entries) implements ReceiptFinding {}

    /**
     * The journal is whole and unchanged up to the head that the receipt names, and goes on behind it, since a lecturer reopened the
     * attempt or admitted late answers: the receipt holds for what stood when it was given.
     *
     * @param entries up to the head
     * @param further behind it
     */
    record JournalGoesOn(int entries, int further) implements ReceiptFinding {}

    /** Each response is the one that the receipt names, and there is no other. */
    record ResponsesHold(int parts) implements ReceiptFinding {}

    /** The journal's end stood in the tree of all journals that the platform signed at this time. */
    record Anchored(Instant at) implements ReceiptFinding {}

    /** What is said to anchor the journal doesn't: another end, another root, or not signed by the platform. */
    record AnchorBroken() implements Problem {}

    /** The text is no receipt at all. */
    record NoReceipt() implements Problem {}

    /** What was brought beside the receipt is neither a journal nor answers. */
    record NoArchive() implements Problem {}

    /** Signed by a key that isn't the platform's. */
    record ForeignKey(String key) implements Problem {}

    /** The signature doesn't fit: what is signed, or the signature, was changed. */
    record SignatureBroken() implements Problem {}

    /** What a reader sees of the receipt isn't what was signed. */
    record ReadableDiffers() implements Problem {}

    /** The journal or the answers are those of another attempt. */
    record OtherAttempt() implements Problem {}

    /** An entry isn't there. */
    record EntryMissing(int seq) implements Problem {}

    /** An entry isn't as it was written. */
    record EntryChanged(int seq) implements Problem {}

    /** The journal goes on behind the end that the receipt names. */
    record EntriesAfterEnd(int entries) implements Problem {}

    /** The journal holds in itself and isn't the one that the receipt was given for. */
    record OtherJournal() implements Problem {}

    /** The receipt names a response that isn't there. */
    record ResponseMissing(PartRef part) implements Problem {}

    /** A response isn't the one that the receipt names. */
    record ResponseDiffers(PartRef part) implements Problem {}

    /** A response is there that the receipt doesn't name. */
    record ResponseUnknown(PartRef part) implements Problem {}
}
