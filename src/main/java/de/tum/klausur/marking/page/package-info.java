/** The markers' pages and what leads to them. Nobody calls it; uses marking.desk. */
@NullMarked
package de.tum.klausur.marking.page;

import org.jspecify.annotations.NullMarked;
