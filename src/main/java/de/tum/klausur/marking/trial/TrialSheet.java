package de.tum.klausur.marking.trial;

import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.QuestionView;
import java.util.List;

/**
 * A question to try.
 *
 * @param bank its bank's id
 * @param seed of the variant, in digits
 * @param varies whether other seeds give other variants
 * @param next the seed of the next variant
 */
record TrialSheet(String bank, QuestionView question, String seed, boolean varies, String next) {

    /** Whether a part is answered here; a file is not, since nothing of a trial is kept. */
    public static boolean isTried(PartView part) {
        return part.file().isEmpty();
    }

    /** The parts in order. */
    public List<PartView> parts() {
        return question.parts();
    }
}
