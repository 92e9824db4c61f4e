package de.tum.klausur.marking;

/** What a part without a mark waits for. */
enum WaitingFor {
    /** An earlier part, from which it follows on, is read by nobody yet. */
    EARLIER_PART,
    /** It holds words that no key knows, and nobody has decided on them yet. */
    WORDS
}
