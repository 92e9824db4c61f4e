/** The pages of the review: students', lecturers' and deciders'. Used by no room. */
@NullMarked
package de.tum.klausur.review.page;

import org.jspecify.annotations.NullMarked;
