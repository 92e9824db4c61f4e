/**
 * How the database keeps sittings: one row each, and its append-only journal. Used by the packages of attempt only;
 * uses attempt.model.
 */
@NullMarked
package de.tum.klausur.attempt.record;

import org.jspecify.annotations.NullMarked;
