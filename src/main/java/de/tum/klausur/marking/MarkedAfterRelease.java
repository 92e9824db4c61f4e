package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.question.PartRef;
import java.util.List;

/**
 * What is due where a student's marks rise after the results are out, because somebody else's objection was granted for
 * all who wrote the same: the grade follows and the student is told. The review room implements it, since marking comes
 * before that room and may not use it. Runs in the transaction that recorded the marks.
 */
public interface MarkedAfterRelease {

    /**
     * Some marks of this attempt have risen.
     *
     * @param parts whose words were taken; what follows on from them is marked already
     */
    void raised(AttemptView attempt, List<PartRef> parts);
}
