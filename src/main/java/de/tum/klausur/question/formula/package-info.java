/**
 * PURE. The language of expressions (ADR 0017), of decimals, words, truths and tensors: a lexer for what authors write and
 * one for what students type, one parser for both (ADR 0047), and the comparison by value. Used by variants, keys and
 * marking.
 */
@NullMarked
package de.tum.klausur.question.formula;

import org.jspecify.annotations.NullMarked;
