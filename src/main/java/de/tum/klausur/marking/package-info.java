/**
 * What an answer earned, and why: the append-only marks, written by the sweep over ended attempts, by markers (part by part,
 * under pseudonyms: nothing here reads a candidate) and by decisions on objections; pages and JSON. Used by result and review.
 */
@NullMarked
package de.tum.klausur.marking;

import org.jspecify.annotations.NullMarked;
