/** Results as JSON: the lecturers' way to the grades, and a student's own. Used by no room. */
@NullMarked
package de.tum.klausur.result.api;

import org.jspecify.annotations.NullMarked;
