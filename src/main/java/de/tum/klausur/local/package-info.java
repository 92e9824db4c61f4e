/**
 * Klausur on one machine: the main class and the servers it brings along (PostgreSQL, Keycloak) where no others are
 * named. Used by no other package; not PURE.
 */
@NullMarked
package de.tum.klausur.local;

import org.jspecify.annotations.NullMarked;
