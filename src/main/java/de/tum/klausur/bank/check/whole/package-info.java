/** PURE. What only all questions together show: objectives that none examines, questions that say nearly the same. */
@NullMarked
package de.tum.klausur.bank.check.whole;

import org.jspecify.annotations.NullMarked;
