/**
 * One student's sitting: prepared, started, answered, handed in or closed, each act one transaction on the locked attempt; the
 * exam page and its JSON, uploads, and what tells open pages at once. Rooms behind this one use
 * {@link de.tum.klausur.attempt.Attempts}.
 */
@NullMarked
package de.tum.klausur.attempt;

import org.jspecify.annotations.NullMarked;
