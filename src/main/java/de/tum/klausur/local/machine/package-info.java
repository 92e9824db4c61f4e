/** The machine we run on: its ports, folders, commands and users. Used by the other packages of local only; not PURE. */
@NullMarked
package de.tum.klausur.local.machine;

import org.jspecify.annotations.NullMarked;
