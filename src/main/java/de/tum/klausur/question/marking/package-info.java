/** PURE. The one function that marks a response by its key, and the rubric by a marker's ticks. */
@NullMarked
package de.tum.klausur.question.marking;

import org.jspecify.annotations.NullMarked;
