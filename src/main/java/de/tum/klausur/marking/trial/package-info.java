/**
 * Authors try questions out: they answer as students do and see at once how they are marked. Nothing is stored. Stands here
 * and not in the bank's room, since that room knows nothing of marks in words; nobody calls it; not PURE.
 */
@NullMarked
package de.tum.klausur.marking.trial;

import org.jspecify.annotations.NullMarked;
