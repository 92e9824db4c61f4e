/**
 * Marks become a grade: grade key, bonus, release by a second person, the grade file back to TUMonline. Used by review;
 * uses marking and the rooms before it. Its grading sub-package is PURE.
 */
@NullMarked
package de.tum.klausur.result;

import org.jspecify.annotations.NullMarked;
