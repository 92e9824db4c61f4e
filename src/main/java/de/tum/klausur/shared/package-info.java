/**
 * What every room needs and no library has: the clock's words, cleaned texts, jobs that end before a stop. Used by all;
 * uses no room.
 */
@NullMarked
package de.tum.klausur.shared;

import org.jspecify.annotations.NullMarked;
