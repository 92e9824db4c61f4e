package de.tum.klausur.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the trail.
 *
 * @param actor name of the person; empty: the platform itself
 * @param action what, e.g. {@code attempt.hand-in}
 * @param subject to what, e.g. {@code attempt/6f…}
 * @param detail a JSON object
 */
@Schema(name = "AuditEntry", description = "Who did what and when; what exactly is a JSON object")
record AuditView(
        long id,
        Instant at,
        Optional<String> actor,
        Optional<UUID> actorId,
        String action,
        String subject,
        Optional<UUID> sessionId,

        @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        String detail) {

    private static final Pattern NEXT_WORD = Pattern.compile("[.-]([a-z])");

    /** The message that tells the action: {@code attempt.hand-in} is told by {@code attemptHandIn}. */
    public String messageKey() {
        return NEXT_WORD.matcher(action).replaceAll(w -> w.group(1).toUpperCase(Locale.ROOT));
    }

    /** The subject with the first eight letters of its id, enough to tell two apart at a glance. */
    public String shortSubject() {
        int end = subject.indexOf('/') + 9;
        return end < subject.length() ? subject.substring(0, end) + "…" : subject;
    }

    public boolean hasDetail() {
        return !detail.replaceAll("\\s", "").equals("{}");
    }
}
