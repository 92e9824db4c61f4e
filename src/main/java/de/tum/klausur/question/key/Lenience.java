package de.tum.klausur.question.key;

import java.util.Optional;

/**
 * How far words may differ from an accepted wording.
 *
 * @param typos how many letters may be put in, left out or changed, from 0
 * @param pattern a regular expression that fits accepted words in folded form as a whole
 * @throws IllegalArgumentException where the pattern is none, see {@link WordPattern#problem}
 */
public record Lenience(int typos, Optional<String> pattern) {

    public Lenience {
        pattern.flatMap(WordPattern::problem).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Only case, blanks and hyphens make no difference. */
    public static final Lenience NONE = new Lenience(0, Optional.empty());
}
