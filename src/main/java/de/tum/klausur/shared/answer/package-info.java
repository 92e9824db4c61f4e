/** Refusals and faults, and the one table that turns them into answers; usable by every room, uses none. */
@NullMarked
package de.tum.klausur.shared.answer;

import org.jspecify.annotations.NullMarked;
