/** The clock, and how instants, durations and numbers are shown; usable by every room, uses none. */
@NullMarked
package de.tum.klausur.shared.time;

import org.jspecify.annotations.NullMarked;
