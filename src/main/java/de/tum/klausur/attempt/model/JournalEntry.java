package de.tum.klausur.attempt.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of an attempt's append-only record.
 *
 * @param seq from 1, without gaps
 * @param at in whole microseconds, the finest that the database keeps
 * @param previousHash the hash of the entry before, or {@link JournalChain#START}
 * @param hash of all other fields, see {@link JournalChain}
 */
public record JournalEntry(UUID attempt, int seq, Instant at, JournalEvent what, String previousHash, String hash) {}
