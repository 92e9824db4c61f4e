/**
 * Marks become a grade: grade key, bonus, release by a second person, the grade file back to TUMonline; pages and JSON. Used by
 * review; uses marking and the rooms before it.
 */
@NullMarked
package de.tum.klausur.result;

import org.jspecify.annotations.NullMarked;
