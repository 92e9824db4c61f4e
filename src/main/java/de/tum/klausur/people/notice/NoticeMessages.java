package de.tum.klausur.people.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the notices page and of the mails. */
@MessageBundle("notice")
interface NoticeMessages {

    @Message("Notices")
    String notices();

    @Message("What the platform has told you, newest first.")
    String noticesLead();

    @Message("There are no notices for you yet. When something happens that concerns you, it is told here.")
    String noNotices();

    @Message("Look at it")
    String look();

    @Message("All notices")
    String allNotices();

    @Message(
            "{body}\n\nLook at it: {url}\n\n--\nKlausur, Introduction to Deep Learning. This mail was sent automatically; all notices are at {all}")
    String mail(String body, String url, String all);
}
