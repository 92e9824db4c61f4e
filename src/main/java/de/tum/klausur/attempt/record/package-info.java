/**
 * How the database keeps sittings: one row each, its append-only journal and the students' files. Used by the packages of
 * attempt; by marking.trial, which reads responses that a page sends, and local.bench, which writes and reads rows, for {@link
 * de.tum.klausur.attempt.record.ResponseForm} alone. Uses attempt.model and question.
 */
@NullMarked
package de.tum.klausur.attempt.record;

import org.jspecify.annotations.NullMarked;
