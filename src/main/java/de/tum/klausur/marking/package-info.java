/**
 * What an answer earned, and why: the append-only marks, written by the sweep over ended attempts, by markers and by
 * decisions on objections. Used by result and review; uses attempt and the rooms before it.
 */
@NullMarked
package de.tum.klausur.marking;

import org.jspecify.annotations.NullMarked;
