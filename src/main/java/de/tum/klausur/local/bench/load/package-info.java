/**
 * The exam's hot path under load: the packaged application with a database and a sign-in service of its own, driven over
 * HTTP by wrk, beside PostgreSQL's own pgbench. What a browser sends stands in {@link
 * de.tum.klausur.local.bench.load.ExamRequests} alone, what a save writes in {@code bench/two-writes.sql}. Used by local.bench;
 * not PURE.
 */
@NullMarked
package de.tum.klausur.local.bench.load;

import org.jspecify.annotations.NullMarked;
