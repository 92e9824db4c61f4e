/**
 * The exams folders as they lie on the disk, and what their files say: parsed again only where a file changed, each problem
 * kept for the authors' pages. Knows no database. Used by bank and exam.
 */
@NullMarked
package de.tum.klausur.bank.reading;

import org.jspecify.annotations.NullMarked;
