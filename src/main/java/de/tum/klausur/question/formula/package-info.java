/**
 * PURE. The language of expressions, read by EvalEx and given its meaning here (ADR 0017): decimals, words, truths and
 * tensors; and expressions as students type them, compared by value. Used by variants, keys and marking.
 */
@NullMarked
package de.tum.klausur.question.formula;

import org.jspecify.annotations.NullMarked;
