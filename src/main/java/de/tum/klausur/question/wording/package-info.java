/** PURE. Texts of a question in their language versions. */
@NullMarked
package de.tum.klausur.question.wording;

import org.jspecify.annotations.NullMarked;
