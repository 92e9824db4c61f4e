package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.question.response.FormProblem;
import java.util.Optional;

/**
 * What became of one change.
 *
 * @param problem why a response that was saved can't be read as what its part asks for
 */
record SavedChange(Change change, SaveDecision decision, Optional<FormProblem> problem) {}
