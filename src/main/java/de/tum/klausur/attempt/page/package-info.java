/** The student's pages: start, the exam itself, and what stays after its end. Used by no room. */
@NullMarked
package de.tum.klausur.attempt.page;

import org.jspecify.annotations.NullMarked;
