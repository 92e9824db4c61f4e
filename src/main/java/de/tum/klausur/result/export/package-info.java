/** Grades on their way out: TUMonline's own file back, and a spreadsheet of ours. Used by result.page. */
@NullMarked
package de.tum.klausur.result.export;

import org.jspecify.annotations.NullMarked;
