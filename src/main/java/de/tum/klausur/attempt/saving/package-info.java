/** Saving answers, the act on which all else rests. Used by the pages and the JSON of attempt; uses attempt. */
@NullMarked
package de.tum.klausur.attempt.saving;

import org.jspecify.annotations.NullMarked;
