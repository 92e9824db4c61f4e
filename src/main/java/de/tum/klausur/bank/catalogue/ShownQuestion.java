package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.text.Label;
import java.util.List;

/**
 * A variant of a question as authors see it, with its keys.
 *
 * @param seed of the variant
 * @param varies whether other seeds give other variants
 * @param values of the parameters, in the file's order
 * @param stem HTML
 * @param explanation HTML
 */
public record ShownQuestion(
        Label title,
        long seed,
        boolean varies,
        List<QuestionSheet.Drawn> values,
        String stem,
        List<PartSheet> parts,
        String explanation) {

    /** The seed in digits, whatever the language. */
    public String seedText() {
        return Long.toString(seed);
    }
}
