/**
 * Tells open pages at once what happened to their attempt: NOTIFY in the transaction, LISTEN on every node, server-sent
 * events to the browser. A convenience only: pages poll too, and saving never depends on it. Used by the packages of
 * attempt.
 */
@NullMarked
package de.tum.klausur.attempt.live;

import org.jspecify.annotations.NullMarked;
