/** How marks and keys are put into words: the same for markers, for the review and for its PDF. Used by desk and review. */
@NullMarked
package de.tum.klausur.marking.shown;

import org.jspecify.annotations.NullMarked;
