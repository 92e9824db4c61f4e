/** The check of banks and papers together: for the command line, the build and the authors' page. */
@NullMarked
package de.tum.klausur.exam.check;

import org.jspecify.annotations.NullMarked;
