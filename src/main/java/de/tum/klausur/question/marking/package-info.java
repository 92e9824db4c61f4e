/**
 * PURE. The one function that marks a response by its key, the rubric by a marker's ticks, and the trace that says why,
 * line by line. Used by marking and review.
 */
@NullMarked
package de.tum.klausur.question.marking;

import org.jspecify.annotations.NullMarked;
