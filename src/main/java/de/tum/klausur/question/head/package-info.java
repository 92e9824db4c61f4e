/** PURE. What a part shows of itself: its name, task and credits, its options, items and figure. */
@NullMarked
package de.tum.klausur.question.head;

import org.jspecify.annotations.NullMarked;
