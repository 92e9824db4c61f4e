/**
 * PURE. Expressions as students type them, and whether two expressions are the same by value. Used by the marking of
 * expressions; refuses at once what has no reading or two.
 */
@NullMarked
package de.tum.klausur.question.formula.typed;

import org.jspecify.annotations.NullMarked;
