/**
 * One scheduled run of a frozen exam: its window, its candidates, their accommodations. Used by attempt, marking, result
 * and review; uses exam, people, audit and shared. Its roster sub-package is PURE.
 */
@NullMarked
package de.tum.klausur.session;

import org.jspecify.annotations.NullMarked;
