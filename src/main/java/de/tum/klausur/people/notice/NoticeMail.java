package de.tum.klausur.people.notice;

import de.tum.klausur.people.Mailbox;
import de.tum.klausur.shared.text.CleanText;
import java.util.Locale;

/**
 * A notice on its way to a mailbox.
 *
 * @param path local page to look at
 */
record NoticeMail(long noticeId, String address, Locale locale, String subject, String body, String path) {

    static NoticeMail of(NoticeRow row, Mailbox to) {
        return new NoticeMail(
                row.id,
                CleanText.line(to.address()),
                to.language(),
                CleanText.line(row.subject(to.language())),
                row.body(to.language()),
                row.path);
    }
}
