package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.part.Credits;

/**
 * What a response must earn, as the part's author says.
 *
 * @param credits from 0 to the part's
 */
record Declared(Place place, DeclaredValue given, Credits credits) {}
