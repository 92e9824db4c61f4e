/**
 * PURE. The rules that a question must keep, one class each: some look at it once, some at each of its variants, some at all
 * questions together; and what they found.
 */
@NullMarked
package de.tum.klausur.bank.check.rule;

import org.jspecify.annotations.NullMarked;
