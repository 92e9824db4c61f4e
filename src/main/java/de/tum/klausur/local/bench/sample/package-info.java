/**
 * A course that never was, for the benchmark: an exam of the banks' own questions, made-up responses, and the rows that the
 * product would have written. Used by local.bench; not PURE.
 */
@NullMarked
package de.tum.klausur.local.bench.sample;

import org.jspecify.annotations.NullMarked;
