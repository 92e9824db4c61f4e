/** PURE. What a student gave for a part, how typed text is read, and what is wrong with its form. */
@NullMarked
package de.tum.klausur.question.response;

import org.jspecify.annotations.NullMarked;
