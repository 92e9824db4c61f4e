/**
 * One scheduled run of a frozen exam: its window, its candidates (by TUMonline's file or by hand), their accommodations and
 * bonus; pages and JSON. Used by attempt, marking, result and review; uses exam, people, audit and shared.
 */
@NullMarked
package de.tum.klausur.session;

import org.jspecify.annotations.NullMarked;
