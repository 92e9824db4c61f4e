package de.tum.klausur.bank.format.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word an author most likely meant. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word nearest to {@code word}; empty where none is near enough to be meant. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = word.toLowerCase(Locale.ROOT);
        int furthest = Math.max(1, (word.length() + 1) / 3); // two from five letters on: a swap counts as two
        return known.stream()
                .filter(other ->
                        other.length() <= LONGEST && distance(typed, other.toLowerCase(Locale.ROOT)) <= furthest)
                .min(Comparator.<String>comparingInt(other -> distance(typed, other.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
