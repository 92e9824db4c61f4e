package de.tum.klausur.people.notice;

import java.time.Instant;
import java.util.List;

/**
 * A notice as its reader sees it.
 *
 * @param paragraphs of the body
 */
record NoticeView(String subject, List<String> paragraphs, String path, Instant at) {

    static NoticeView of(NoticeRow row) {
        List<String> paragraphs =
                row.body.isBlank() ? List.of() : List.of(row.body.strip().split("\\R\\s*\\R", -1));
        return new NoticeView(row.subject, paragraphs, row.path, row.createdAt);
    }
}
