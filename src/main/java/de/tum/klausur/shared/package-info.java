/** What every feature uses and no feature owns: the clock, refusals and their answers, language, page layout. */
@NullMarked
package de.tum.klausur.shared;

import org.jspecify.annotations.NullMarked;
