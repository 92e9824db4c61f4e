/** The attempt as JSON, for the exam page and for programs. Used by nobody; uses the other packages of attempt. */
@NullMarked
package de.tum.klausur.attempt.api;

import org.jspecify.annotations.NullMarked;
