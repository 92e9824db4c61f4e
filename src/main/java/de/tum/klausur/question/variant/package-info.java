/**
 * PURE. Variants of a question: what its parameters are, how a seed draws their values, and how a text takes them in. The
 * same seed gives the same variant on any machine and for ever. Used by question parts, the bank and papers.
 */
@NullMarked
package de.tum.klausur.question.variant;

import org.jspecify.annotations.NullMarked;
