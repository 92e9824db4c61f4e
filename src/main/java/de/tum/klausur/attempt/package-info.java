/**
 * One student's sitting: prepared, started, answered, handed in or closed, each act one transaction on the locked
 * attempt. Rooms behind this one use {@link de.tum.klausur.attempt.Attempts} and observe
 * {@link de.tum.klausur.attempt.AttemptEnded}; all else is this room's own.
 */
@NullMarked
package de.tum.klausur.attempt;

import org.jspecify.annotations.NullMarked;
