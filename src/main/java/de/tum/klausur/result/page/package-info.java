/** Pages and JSON of results: lecturers' and students'. Used by no room. */
@NullMarked
package de.tum.klausur.result.page;

import org.jspecify.annotations.NullMarked;
