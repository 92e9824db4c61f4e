/** Work that runs by itself, and how the application's stop treats it; usable by every room, uses none; not PURE. */
@NullMarked
package de.tum.klausur.shared.job;

import org.jspecify.annotations.NullMarked;
