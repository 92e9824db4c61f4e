/**
 * TUMonline's roster files: kept as they came, shown in a preview, taken over as candidates. Used by session.page and,
 * for the way back, by result.
 */
@NullMarked
package de.tum.klausur.session.intake;

import org.jspecify.annotations.NullMarked;
