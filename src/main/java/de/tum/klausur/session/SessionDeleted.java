package de.tum.klausur.session;

import java.util.UUID;

/**
 * A session that nobody began is about to be deleted; fired inside the transaction that deletes it, so that each room
 * removes what it prepared for it, or refuses where something has to be kept.
 */
public record SessionDeleted(UUID sessionId) {}
