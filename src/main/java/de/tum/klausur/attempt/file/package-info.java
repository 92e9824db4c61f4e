/** What students upload: taking it in, and giving it back to its student. Used by the API of attempt and by marking. */
@NullMarked
package de.tum.klausur.attempt.file;

import org.jspecify.annotations.NullMarked;
