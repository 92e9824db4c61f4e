package de.tum.klausur.question;

import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * A part of the question of a seed, its key computed again from other values of computed parameters: what a student
     * wrote in an earlier part. Whether other parts have a key then doesn't matter.
     *
     * @param own the values by the parameters' names
     * @throws VariantFault where its key has no value then, e.g. by a division by zero
     * @throws java.util.NoSuchElementException where the question has no such part
     */
    Part following(long seed, Map<String, Value> own, PartId part);

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

    /** The parts of whose answers the author says that the question offers them among others, as its text shows. */
    Set<PartId> offering();

    /** The parts that could follow an earlier one and neither do so nor say that they don't. */
    List<Unfollowed> unfollowed();

    /** What the author says certain responses must earn, for the question of a seed. */
    List<DeclaredResponse> declared(long seed);
}
