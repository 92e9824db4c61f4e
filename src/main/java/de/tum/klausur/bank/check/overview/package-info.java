/** PURE. What can be told only of all questions together: which are alike, and what none examines. */
@NullMarked
package de.tum.klausur.bank.check.overview;

import org.jspecify.annotations.NullMarked;
