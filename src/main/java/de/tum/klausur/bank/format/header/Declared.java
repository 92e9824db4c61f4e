package de.tum.klausur.bank.format.header;

import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.question.credit.Credits;

/**
 * What a response must earn, as the part's author says.
 *
 * @param credits from 0 to the part's
 */
public record Declared(Place place, Given given, Credits credits) {}
