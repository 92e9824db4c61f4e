/**
 * What the platform tells a person: on the notices page, at home and by mail. Usable by every room; uses people and
 * shared only.
 */
@NullMarked
package de.tum.klausur.people.notice;

import org.jspecify.annotations.NullMarked;
