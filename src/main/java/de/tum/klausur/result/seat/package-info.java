/** Candidates with their attempts and credits, as a grade key looks at them. Used by result. */
@NullMarked
package de.tum.klausur.result.seat;

import org.jspecify.annotations.NullMarked;
