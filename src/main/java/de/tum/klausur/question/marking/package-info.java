/** PURE. A response to a part, and the one function that marks it with a trace. */
@NullMarked
package de.tum.klausur.question.marking;

import org.jspecify.annotations.NullMarked;
