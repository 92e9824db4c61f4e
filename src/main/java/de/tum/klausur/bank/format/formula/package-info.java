/**
 * PURE. Whether a formula is one that KaTeX sets: told at once for what formulas usually hold, so that only the others are
 * put before KaTeX itself.
 */
@NullMarked
package de.tum.klausur.bank.format.formula;

import org.jspecify.annotations.NullMarked;
