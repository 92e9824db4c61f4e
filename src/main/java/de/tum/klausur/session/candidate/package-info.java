/**
 * Who takes part in a session: candidates from the roster or by hand, their pseudonyms, accommodations and bonus. Used by
 * session and the rooms after it; uses session.roster, people, audit and shared.
 */
@NullMarked
package de.tum.klausur.session.candidate;

import org.jspecify.annotations.NullMarked;
