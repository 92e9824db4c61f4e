/** PURE. TUM's grade scale, the grade key, the bonus, the distribution of grades. Used by result and review. */
@NullMarked
package de.tum.klausur.result.grading;

import org.jspecify.annotations.NullMarked;
