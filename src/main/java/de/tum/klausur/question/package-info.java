/** PURE. The question as a whole: stem, parts and what it declares. May be used by every room. */
@NullMarked
package de.tum.klausur.question;

import org.jspecify.annotations.NullMarked;
