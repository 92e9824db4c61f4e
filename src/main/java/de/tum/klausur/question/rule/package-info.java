/** PURE. How credits are earned: shares, all or nothing, rubrics. */
@NullMarked
package de.tum.klausur.question.rule;

import org.jspecify.annotations.NullMarked;
