/**
 * Formulas set as pictures on the server, for what has no browser to set them; usable by every room, uses none; not PURE.
 */
@NullMarked
package de.tum.klausur.shared.math;

import org.jspecify.annotations.NullMarked;
