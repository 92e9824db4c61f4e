/**
 * How requests come in and answers go out, pages and JSON alike: bounds, refusals, problems in words, strict JSON, the
 * description for programs. Used by all; uses shared only.
 */
@NullMarked
package de.tum.klausur.shared.http;

import org.jspecify.annotations.NullMarked;
