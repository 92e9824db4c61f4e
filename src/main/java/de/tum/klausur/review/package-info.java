/**
 * Inspection of the marked exam: the window, the student's view, objections and their decisions. The last room of the
 * corridor: uses all others, used by none.
 */
@NullMarked
package de.tum.klausur.review;

import org.jspecify.annotations.NullMarked;
