/**
 * Inspection of the marked exam: the window, the student's view, feedback on ungraded quizzes, the PDF copy, objections and
 * their decisions; pages and JSON. The last room of the corridor: uses all others, used by none.
 */
@NullMarked
package de.tum.klausur.review;

import org.jspecify.annotations.NullMarked;
