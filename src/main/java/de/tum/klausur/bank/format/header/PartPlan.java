package de.tum.klausur.bank.format.header;

import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.head.PartId;
import java.util.Optional;

/**
 * What the header says about a part; its section says the rest.
 *
 * @param place of the part's letter
 * @param kind empty where it can't be read, which then is a problem
 * @param key empty where it can't be read, which then is a problem
 */
public record PartPlan(Place place, PartId id, Credits credits, Optional<Kind> kind, Optional<PartKey> key) {}
