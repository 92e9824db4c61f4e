/**
 * PURE, but for RE2/J, which reads patterns of accepted words (ADR 0002). What is accepted as right: numbers with their
 * tolerance, shapes, expressions, words, regions of a figure.
 */
@NullMarked
package de.tum.klausur.question.key;

import org.jspecify.annotations.NullMarked;
