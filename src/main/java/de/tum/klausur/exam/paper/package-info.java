/**
 * PURE. The plan of an exam as a file, tried out on the questions in service; the exam frozen from it; and the paper that one
 * student is given. Used by exam and later rooms.
 */
@NullMarked
package de.tum.klausur.exam.paper;

import org.jspecify.annotations.NullMarked;
