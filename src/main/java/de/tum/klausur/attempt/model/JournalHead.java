package de.tum.klausur.attempt.model;

/**
 * Where a journal stands: enough to write its next entry.
 *
 * @param length how many entries it has
 * @param hash the hash of its last entry, or {@link JournalChain#START}
 */
public record JournalHead(int length, String hash) {

    /** A journal without an entry. */
    public static final JournalHead EMPTY = new JournalHead(0, JournalChain.START);
}
