/** The student's PDF copy of the own review. Used by no room. */
@NullMarked
package de.tum.klausur.review.copy;

import org.jspecify.annotations.NullMarked;
