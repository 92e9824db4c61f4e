/**
 * A database that went the whole way on an earlier release, kept as text in {@code src/test/resources/dumps/}, and what a
 * newer release makes of it.
 */
@NullMarked
package de.tum.klausur.dump;

import org.jspecify.annotations.NullMarked;
