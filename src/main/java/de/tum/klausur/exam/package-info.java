/** Blueprints from the exams folders, their pages and JSON, and the freezing of an exam. Used by session and later rooms. */
@NullMarked
package de.tum.klausur.exam;

import org.jspecify.annotations.NullMarked;
