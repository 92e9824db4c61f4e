/**
 * PostgreSQL and Keycloak as processes of ours, and the machine they run on: ports, folders, commands, users. Used by local
 * and by the tests; not PURE.
 */
@NullMarked
package de.tum.klausur.local.server;

import org.jspecify.annotations.NullMarked;
