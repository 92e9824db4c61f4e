/** The append-only trail of who did what; usable by every room, uses people and shared only. */
@NullMarked
package de.tum.klausur.audit;

import org.jspecify.annotations.NullMarked;
