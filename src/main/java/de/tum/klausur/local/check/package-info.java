/**
 * The command {@code ./klausur check}: puts the checks of banks and papers together and tells what they came to. Unlike the
 * rest of local it uses the rooms that check; used by no other package; not PURE.
 */
@NullMarked
package de.tum.klausur.local.check;

import org.jspecify.annotations.NullMarked;
