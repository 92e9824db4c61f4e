/**
 * Words that no key knows: what students wrote, grouped by how it reads, and what was decided on it once for all. Used
 * inside marking, and by the review, where a granted objection takes words for everybody.
 */
@NullMarked
package de.tum.klausur.marking.words;

import org.jspecify.annotations.NullMarked;
