/**
 * The command {@code ./klausur bench}: measures marking, saving, opening and starting beside what the database alone does, on
 * a course that never was. It brings a PostgreSQL of its own and uses the rooms that it measures; used by no other package; not
 * PURE.
 */
@NullMarked
package de.tum.klausur.local.bench;

import org.jspecify.annotations.NullMarked;
