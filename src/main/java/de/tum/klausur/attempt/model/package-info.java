/**
 * PURE. What holds for every sitting: its states, its deadline, which change may be saved, and the hash-chained journal
 * from which the responses are replayed.
 */
@NullMarked
package de.tum.klausur.attempt.model;

import org.jspecify.annotations.NullMarked;
