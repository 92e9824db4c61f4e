/**
 * PURE, but for RE2/J, which reads patterns of accepted words (ADR 0002). The kinds of parts, a closed set, with what they
 * show, what is accepted as right, how credits are earned and in which languages they speak. May be used by every room.
 */
@NullMarked
package de.tum.klausur.question.part;

import org.jspecify.annotations.NullMarked;
