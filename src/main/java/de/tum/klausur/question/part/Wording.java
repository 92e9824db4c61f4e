package de.tum.klausur.question.part;

import java.util.Objects;
import java.util.Optional;

/**
 * A text of a question in its language versions, as Markdown with LaTeX between dollar signs.
 *
 * @param en the English version, always there
 * @param de the German version, where the author wrote one
 */
public record Wording(String en, Optional<String> de) {

    public Wording {
        Objects.requireNonNull(en);
        Objects.requireNonNull(de);
    }

    /** A wording in English only. */
    public static Wording of(String en) {
        return new Wording(en, Optional.empty());
    }

    /** The version in {@code language}, or the English one where that is missing. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case DE -> de.orElse(en);
        };
    }
}
