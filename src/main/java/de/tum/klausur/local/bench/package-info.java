/**
 * The command {@code ./klausur bench}: measures the exam under load (in the room {@code load}), and how fast the product marks,
 * beside the time of merely reading what is marked.
 * It brings a PostgreSQL of its own and uses the rooms that it measures; used by no other package; not PURE.
 */
@NullMarked
package de.tum.klausur.local.bench;

import org.jspecify.annotations.NullMarked;
