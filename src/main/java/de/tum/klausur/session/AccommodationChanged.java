package de.tum.klausur.session;

import java.util.UUID;

/**
 * A candidate's extra minutes were changed; fired inside the transaction that changes them, so that whoever keeps a
 * deadline moves it in the same transaction.
 *
 * @param extraMinutes the new number, in place of the old one
 */
public record AccommodationChanged(UUID candidateId, int extraMinutes) {}
