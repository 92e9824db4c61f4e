/** PURE. A frozen exam, and the paper that one student is given from it. Used by exam and later rooms. */
@NullMarked
package de.tum.klausur.exam.paper;

import org.jspecify.annotations.NullMarked;
