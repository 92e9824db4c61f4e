package de.tum.klausur.people;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The order of names in every list, page and file, by DIN 5007: word for word, a shorter one first; ä as a, ß as ss, accents
 * and case tell only what is equal otherwise. German particles of nobility belong to the given name (part 2), so "von Ahn"
 * stands under A; those of other languages begin the family name, as their bearers have it: "van Dijk" under V.
 */
public final class NameOrder {

    /** These alone or one after the other: "von der", "von und zu". */
    private static final Set<String> PARTICLES =
            Set.of("von", "vom", "zu", "zum", "zur", "der", "dem", "den", "und", "v.");

    private static final Set<String> FIRST_PARTICLES = Set.of("von", "vom", "zu", "zum", "zur", "v.");

    private NameOrder() {}

    /** The order of those who have such a family name and, where that is the same, such a given name. */
    public static <T> Comparator<T> of(Function<T, String> familyName, Function<T, String> givenName) {
        Comparator<String> byLetters = byWords(Collator.PRIMARY);
        Comparator<String> byAccents = byWords(Collator.TERTIARY);
        return Comparator.comparing((T one) -> withoutParticles(familyName.apply(one)), byLetters)
                .thenComparing(givenName, byLetters)
                .thenComparing(familyName, byAccents)
                .thenComparing(givenName, byAccents);
    }

    private static Comparator<String> byWords(int strength) {
        Collator german = Collator.getInstance(Locale.GERMAN);
        german.setStrength(strength);
        return Comparator.comparing(NameOrder::words, (a, b) -> compare(a, b, german));
    }

    private static int compare(List<String> a, List<String> b, Collator by) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = by.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("[\\s\\-\u2010]+", -1));
    }

    private static String withoutParticles(String familyName) {
        String[] words = familyName.strip().split("\\s+", -1);
        int from = 0;
        while (from < words.length - 1 && (from == 0 ? FIRST_PARTICLES : PARTICLES).contains(words[from])) {
            from++;
        }
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }
}
