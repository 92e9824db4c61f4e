/**
 * PURE. TUMonline's file: read for its candidates, written back with grades, each foreign byte as it came. Used by
 * session and result.
 */
@NullMarked
package de.tum.klausur.session.roster;

import org.jspecify.annotations.NullMarked;
