/**
 * What lies before a marker: part by part across students, who are known by pseudonym only. Nothing here reads a
 * candidate, so no name can leak. Used by marking.page.
 */
@NullMarked
package de.tum.klausur.marking.desk;

import org.jspecify.annotations.NullMarked;
