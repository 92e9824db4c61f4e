/** What is wrong in the authors' files, kept for their pages. Used by bank and exam. */
@NullMarked
package de.tum.klausur.bank.problem;

import org.jspecify.annotations.NullMarked;
