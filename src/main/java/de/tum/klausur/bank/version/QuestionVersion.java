package de.tum.klausur.bank.version;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import java.util.Map;

/**
 * A question exactly as it stood in its files once.
 *
 * @param hash SHA-256 of what the question says and of its figures (see {@link QuestionHash}), 64 lower-case hexadecimal digits
 * @param template the question with its parameters open
 * @param figures by name; those that the texts show, placeholders open
 */
public record QuestionVersion(String hash, QuestionTemplate template, Map<String, Figure> figures) {

    /** The seed of the variant that stands for the question where no student's does: in lists, sums and previews. */
    public static final long SAMPLE = 0;

    public QuestionVersion {
        figures = Map.copyOf(figures);
    }

    /**
     * The variant of a seed.
     *
     * @throws de.tum.klausur.question.VariantFault where this seed gives none
     */
    public QuestionVariant variant(long seed) {
        return QuestionVariant.of(this, seed);
    }

    /** The variant that stands for the question where no student's does. */
    public QuestionVariant sample() {
        return variant(SAMPLE);
    }

    /** The sample's question; id, titles, credits, kinds and facts are those of every variant. */
    public Question question() {
        return template.at(SAMPLE);
    }

    /** Versions of one hash say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionVersion version && version.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }
}
