/** PURE. The kinds of parts with their keys and rubrics; a closed set, so each treatment switches over all. */
@NullMarked
package de.tum.klausur.question.part;

import org.jspecify.annotations.NullMarked;
