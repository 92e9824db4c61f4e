/** PURE. Who may take which answer, and how credits are typed. */
@NullMarked
package de.tum.klausur.marking.rule;

import org.jspecify.annotations.NullMarked;
