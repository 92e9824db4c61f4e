/**
 * PURE. What holds for every attempt: its states, its deadline, which change may be saved, the hash-chained journal from which
 * the responses are replayed, and what an uploaded file is by its content.
 */
@NullMarked
package de.tum.klausur.attempt.model;

import org.jspecify.annotations.NullMarked;
