/**
 * Marks ended attempts by their keys and puts the rest before the markers. Nobody calls it, but that the benchmark uses
 * {@link PaperMarking}.
 */
@NullMarked
package de.tum.klausur.marking.automatic;

import org.jspecify.annotations.NullMarked;
