/** The results' pages and exports. Used by no room. */
@NullMarked
package de.tum.klausur.result.page;

import org.jspecify.annotations.NullMarked;
