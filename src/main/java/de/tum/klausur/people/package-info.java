/** Who is signed in, with which roles, and who has ever signed in; usable by every room, uses shared only. */
@NullMarked
package de.tum.klausur.people;

import org.jspecify.annotations.NullMarked;
