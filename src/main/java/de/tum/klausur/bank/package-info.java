/** The exams/ folder as the platform knows it: synced questions, their versions, problems, and the authors' pages. Used by every later room. */
@NullMarked
package de.tum.klausur.bank;

import org.jspecify.annotations.NullMarked;
