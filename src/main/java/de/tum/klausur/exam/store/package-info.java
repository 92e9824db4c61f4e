/** The rows of blueprints and frozen exams. Used by the exam room only. */
@NullMarked
package de.tum.klausur.exam.store;

import org.jspecify.annotations.NullMarked;
