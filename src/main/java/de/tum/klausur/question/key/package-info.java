/** PURE. What a key is made of: the heads of parts, options, accepted values with their tolerances, rubrics. */
@NullMarked
package de.tum.klausur.question.key;

import org.jspecify.annotations.NullMarked;
