/** Sessions and their candidates as JSON, for lecturers. Used by no room. */
@NullMarked
package de.tum.klausur.session.api;

import org.jspecify.annotations.NullMarked;
