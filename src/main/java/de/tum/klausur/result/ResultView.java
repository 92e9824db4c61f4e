package de.tum.klausur.result;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Grade;
import java.time.Instant;
import java.util.UUID;

/**
 * The result of one candidate as it stands.
 *
 * @param credits earned
 * @param worth the exam's own maximum
 * @param examGrade the grade before the bonus
 * @param grade what counts
 * @param cause why this row was written: {@code release}, or what a recalculation gave as its cause
 */
public record ResultView(
        UUID sessionId,
        UUID candidateId,
        Credits credits,
        Credits worth,
        Grade examGrade,
        Grade grade,
        String cause,
        Instant at) {}
