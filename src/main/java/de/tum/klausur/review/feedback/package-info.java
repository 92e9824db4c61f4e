/**
 * What students of an ungraded exam learn as soon as their own attempt has ended: marks, keys, explanations. Used by no
 * room.
 */
@NullMarked
package de.tum.klausur.review.feedback;

import org.jspecify.annotations.NullMarked;
