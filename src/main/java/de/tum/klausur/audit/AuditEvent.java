package de.tum.klausur.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done and must stay on record.
 *
 * @param action what, as {@code room.act} in lower case, e.g. {@code attempt.hand-in}; told in words by {@link ActionMessages}
 * @param subject to what, e.g. {@code attempt/6f…}
 * @param sessionId the session it belongs to; empty: to none
 * @param detail what else a later reader needs; values that Jackson can write; no names, no answers
 */
public record AuditEvent(String action, String subject, Optional<UUID> sessionId, Map<String, Object> detail) {

    public AuditEvent {
        detail = Map.copyOf(detail);
    }
}
