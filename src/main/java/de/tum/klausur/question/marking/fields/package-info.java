/** PURE. The marking of what is filled into named fields. Used by the marking of parts. */
@NullMarked
package de.tum.klausur.question.marking.fields;

import org.jspecify.annotations.NullMarked;
