/** PURE. The marking of what is typed as one text. Used by the marking of parts and of gaps. */
@NullMarked
package de.tum.klausur.question.marking.typed;

import org.jspecify.annotations.NullMarked;
