/** PURE. What marking came to, and why, line by line. */
@NullMarked
package de.tum.klausur.question.trace;

import org.jspecify.annotations.NullMarked;
