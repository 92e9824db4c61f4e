package de.tum.klausur.attempt.model;

import de.tum.klausur.shared.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Folds many texts into one hash, from which each of them can be proven to have been among them (RFC 6962, section 2.1, over
 * SHA-256). Hashes are 64 hexadecimal digits in lower case.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> leaves;

    private MerkleTree(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    /** The tree of these texts, in their order. */
    public static MerkleTree of(List<String> texts) {
        return new MerkleTree(texts.stream().map(MerkleTree::leaf).toList());
    }

    /** The one hash; of nothing at all it is the hash of the empty text. */
    public String root() {
        return Sha256.hex(leaves.isEmpty() ? Sha256.of() : root(leaves));
    }

    /**
     * What proves that a text stands here: the hashes that meet its own on the way up, the lowest first.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException where none stands there
     */
    public List<String> path(int index) {
        leaves.get(index);
        List<String> path = new ArrayList<>();
        collect(leaves, index, path);
        return List.copyOf(path);
    }

    /**
     * The root that a text, its place and its path lead to (RFC 9162, section 2.1.3.2): the tree's own, if all that is true.
     *
     * @param index from 0
     * @param size how many texts the tree is of
     * @return empty where no tree of this size has such a path
     */
    public static Optional<String> root(String text, int index, int size, List<String> path) {
        if (index < 0 || index >= size || path.stream().anyMatch(hash -> !Sha256.isHex(hash))) {
            return Optional.empty();
        }
        int place = index;
        int last = size - 1;
        byte[] hash = leaf(text);
        for (String other : path) {
            if (last == 0) {
                return Optional.empty();
            }
            boolean right = place % 2 == 1 || place == last;
            hash = right ? node(Sha256.bytes(other), hash) : node(hash, Sha256.bytes(other));
            while (right && place % 2 == 0 && place != 0) {
                place /= 2;
                last /= 2;
            }
            place /= 2;
            last /= 2;
        }
        return last == 0 ? Optional.of(Sha256.hex(hash)) : Optional.empty();
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = split(leaves.size());
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static void collect(List<byte[]> leaves, int index, List<String> path) {
        if (leaves.size() == 1) {
            return;
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        if (index < split) {
            collect(left, index, path);
            path.add(Sha256.hex(root(right)));
        } else {
            collect(right, index - split, path);
            path.add(Sha256.hex(root(left)));
        }
    }

    /** The largest power of two that is smaller than {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] leaf(String text) {
        return Sha256.of(new byte[] {LEAF}, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(new byte[] {NODE}, left, right);
    }
}
