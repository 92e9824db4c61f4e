package de.tum.klausur.people.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as its reader sees it.
 *
 * @param paragraphs of the body
 */
@Schema(name = "Notice", description = "What the platform tells a person, in the person's language")
record NoticeView(
        String subject,
        List<String> paragraphs,

        @Schema(description = "address of the page that it is about", examples = "/results")
        String path,

        Instant at) {

    static NoticeView of(NoticeRow row, Locale locale) {
        String body = row.body(locale);
        List<String> paragraphs =
                body.isBlank() ? List.of() : List.of(body.strip().split("\\R\\s*\\R", -1));
        return new NoticeView(row.subject(locale), paragraphs, row.path, row.createdAt);
    }
}
