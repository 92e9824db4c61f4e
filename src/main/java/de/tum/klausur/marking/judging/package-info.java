/** A person's judgement on an answer, by rubric or by value, as it is typed into a form. Used by desk and review. */
@NullMarked
package de.tum.klausur.marking.judging;

import org.jspecify.annotations.NullMarked;
