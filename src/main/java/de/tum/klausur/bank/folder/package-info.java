/**
 * Reading the exams/ folder: which files are there, what changed since the last look, and what they hold. Knows no
 * database. Used by the bank and the exam room.
 */
@NullMarked
package de.tum.klausur.bank.folder;

import org.jspecify.annotations.NullMarked;
