package de.tum.klausur.question;

import de.tum.klausur.question.formula.Value;
import java.util.List;
import java.util.Map;

/**
 * A question whose parameters are open. A seed closes them: the same template and seed give the same question on every
 * machine and for ever.
 */
public interface QuestionTemplate {

    /** Whether different seeds can give different questions. */
    boolean varies();

    /**
     * The question of a seed.
     *
     * @throws VariantFault where this seed gives none, which checks of the file tell beforehand
     */
    Question at(long seed);

    /**
     * The question of a seed, its keys computed again from other values of computed parameters: what a student wrote in an
     * earlier part.
     *
     * @param own the values by the parameters' names
     * @throws VariantFault where a key has no value then, e.g. by a division by zero
     */
    Question following(long seed, Map<String, Value> own);

    /**
     * A text of the question's figures with its placeholders filled.
     *
     * @throws VariantFault where one has no value
     */
    String fill(String text, long seed);

    /**
     * The values of all parameters for a seed, in the order of the file.
     *
     * @throws VariantFault where this seed gives none
     */
    Map<String, Value> values(long seed);

    /** What the files say with open parameters, as texts that don't depend on how they are written; empty without any. */
    List<String> openTexts();

    /** What the author says certain responses must earn, for the question of a seed. */
    List<DeclaredResponse> declared(long seed);
}
