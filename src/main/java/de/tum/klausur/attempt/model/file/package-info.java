/** PURE. What an uploaded file is, told by its content alone. Used by the rest of attempt and those behind it. */
@NullMarked
package de.tum.klausur.attempt.model.file;

import org.jspecify.annotations.NullMarked;
