package de.tum.klausur.session;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Draws pseudonyms such as {@code K-7F3Q}: random, so that nothing about the person follows from one, and unique in the
 * session. The signs leave out 0, 1, I and O, which look alike.
 */
final class Pseudonyms {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 4;

    private final Random random = new SecureRandom();
    private final Set<String> taken;

    /** Draws none of those {@code taken} already. */
    Pseudonyms(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    String next() {
        String drawn = draw();
        while (!taken.add(drawn)) {
            drawn = draw();
        }
        return drawn;
    }

    private String draw() {
        StringBuilder signs = new StringBuilder("K-");
        random.ints(LENGTH, 0, SIGNS.length()).forEach(place -> signs.append(SIGNS.charAt(place)));
        return signs.toString();
    }
}
