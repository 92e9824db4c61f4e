/** The lecturers' pages and JSON of sessions. Used by no room. */
@NullMarked
package de.tum.klausur.session.page;

import org.jspecify.annotations.NullMarked;
