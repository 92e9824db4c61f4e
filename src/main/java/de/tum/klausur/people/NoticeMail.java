package de.tum.klausur.people;

import java.util.Locale;
import java.util.Optional;

/**
 * A notice on its way to a mailbox.
 *
 * @param path local page to look at
 */
record NoticeMail(long noticeId, String address, Locale locale, String subject, String body, String path) {

    static NoticeMail of(NoticeRow row, Person person) {
        return new NoticeMail(
                row.id,
                Optional.ofNullable(person.email).orElseThrow(),
                Locale.forLanguageTag(person.language),
                row.subject,
                row.body,
                row.path);
    }
}
