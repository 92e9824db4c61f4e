/** Who is signed in, with which roles, and what a person is to be told; usable by every room, uses shared only. */
@NullMarked
package de.tum.klausur.people;

import org.jspecify.annotations.NullMarked;
