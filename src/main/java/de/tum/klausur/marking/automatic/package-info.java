/** Marks ended attempts by their keys and puts the rest before the markers. Nobody calls it. */
@NullMarked
package de.tum.klausur.marking.automatic;

import org.jspecify.annotations.NullMarked;
