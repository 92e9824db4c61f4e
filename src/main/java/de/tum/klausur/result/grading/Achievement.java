package de.tum.klausur.result.grading;

import de.tum.klausur.question.part.Credits;
import java.util.Optional;

/**
 * What a candidate brings to the grade key.
 *
 * @param credits empty: did not appear or left everything blank
 * @param bonus whether the practicals earned the bonus
 */
public record Achievement(Optional<Credits> credits, boolean bonus) {}
