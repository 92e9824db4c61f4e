/**
 * PURE. A blueprint tried out on the questions in service: what would be frozen, what speaks against it, and what papers it
 * gives. Used by the exam room only.
 */
@NullMarked
package de.tum.klausur.exam.rehearsal;

import org.jspecify.annotations.NullMarked;
