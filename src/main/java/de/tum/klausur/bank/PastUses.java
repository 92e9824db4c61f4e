package de.tum.klausur.bank;

import de.tum.klausur.question.QuestionId;
import java.util.List;
import java.util.Map;

/**
 * In which of the latest 200 sessions questions were asked before: who has sat them knows them. The session room implements it, since banks
 * come before that room and may not use it.
 */
public interface PastUses {

    /**
     * Titles of the sessions, the latest first, whose exam can ask a question in any of its versions; questions that no
     * session asked are absent.
     *
     * @param exam sessions of the exam with this id don't count
     */
    Map<QuestionId, List<String>> outside(String exam);

    /** The same for sessions of all exams. */
    Map<QuestionId, List<String>> everywhere();
}
