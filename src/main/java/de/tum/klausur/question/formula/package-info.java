/**
 * PURE. The language of expressions: decimals, words, truths and tensors, read by EvalEx and given their meaning here.
 * Used by variants, keys and the marking of expressions; see ADR 0017.
 */
@NullMarked
package de.tum.klausur.question.formula;

import org.jspecify.annotations.NullMarked;
