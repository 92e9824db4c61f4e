package de.tum.klausur.attempt.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a journal stood in a minute, and what proves it: its place in the tree of all journals of that minute.
 *
 * @param at when the tree was made
 * @param head where the journal stood
 * @param index its place in the tree, from 0
 * @param size how many journals the tree is of
 * @param path see {@link MerkleTree#path}
 */
public record Anchor(Instant at, JournalHead head, int index, int size, List<String> path) {

    public Anchor {
        path = List.copyOf(path);
    }

    /** What stands in the tree for a journal. */
    public static String leaf(UUID attempt, JournalHead head) {
        return "klausur-anchor-1 " + attempt + " " + head.length() + " " + head.hash();
    }

    /** The root of the tree in which this journal stood so; empty where there is no such tree. */
    public Optional<String> root(UUID attempt) {
        return MerkleTree.root(leaf(attempt, head), index, size, path);
    }
}
