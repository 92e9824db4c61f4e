package de.tum.klausur.question.part;

import java.util.Optional;

/**
 * How far words may differ from an accepted wording.
 *
 * @param typos how many letters may be put in, left out or changed, from 0
 * @param pattern a regular expression that fits accepted words in folded form as a whole
 * @param exact that words count as they are spelt, with case, blanks and marks, as code does; then no letter may be off, and
 *     the pattern fits words as they are typed
 * @throws IllegalArgumentException where the pattern is none, see {@link WordPattern#problem}, or letters may be off in what
 *     is exact
 */
public record Lenience(int typos, Optional<String> pattern, boolean exact) {

    public Lenience {
        pattern.flatMap(WordPattern::problem).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        if (exact && typos > 0) {
            throw new IllegalArgumentException("no letter may be off in what is exact");
        }
    }

    /** Of folded words. */
    public Lenience(int typos, Optional<String> pattern) {
        this(typos, pattern, false);
    }

    /** Only how words are written down makes no difference. */
    public static final Lenience NONE = new Lenience(0, Optional.empty());

    /** Words are spelt as the key spells them. */
    public static final Lenience EXACT = new Lenience(0, Optional.empty(), true);
}
