/** PURE. Exact credits in steps of 0.5 and exact fractions of a part. */
@NullMarked
package de.tum.klausur.question.credit;

import org.jspecify.annotations.NullMarked;
