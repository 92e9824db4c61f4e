/** Marking as JSON: work under pseudonyms, taking answers, giving marks. Used by no room; uses marking.desk. */
@NullMarked
package de.tum.klausur.marking.api;

import org.jspecify.annotations.NullMarked;
