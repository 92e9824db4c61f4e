/**
 * The exams/ folder as it lies on the disk: which files are there, what changed since the last look, their text and
 * pictures. Knows no database and no question. Used by the bank and the exam room.
 */
@NullMarked
package de.tum.klausur.bank.folder;

import org.jspecify.annotations.NullMarked;
