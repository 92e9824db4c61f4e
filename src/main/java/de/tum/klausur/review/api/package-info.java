/** The review as JSON: windows, a student's own sheet and objections, decisions. Used by no room. */
@NullMarked
package de.tum.klausur.review.api;

import org.jspecify.annotations.NullMarked;
