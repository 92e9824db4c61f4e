package de.tum.klausur.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong when candidates are changed. */
@MessageBundle("candidate")
interface CandidateMessages {

    @Message("Enter a name of at most 100 characters.")
    String noName();

    @Message("Enter a matriculation number or, for external students, a login.")
    String numberOrLogin();

    @Message("A matriculation number has 8 digits, the leading 0 included.")
    String notANumber();

    @Message("A login has letters, digits and the signs . _ @ + - only, e.g. ab12cde.")
    String notALogin();

    @Message("This student is a candidate of this session already.")
    String alreadyThere();

    @Message("Enter whole minutes from 0 to {most}.")
    String notMinutes(int most);

    @Message("The session is open: nobody can be taken out any more, since an attempt may have begun.")
    String noRemovalOnceOpen();

    @Message("Only who scheduled this session can delete it. Ask that person.")
    String notMaker();

    @Message("Somebody has begun this session: it can't be deleted any more, since what students did is kept.")
    String begunAlready();

    @Message("“{title.isolated}” doesn’t take place")
    String deletedSubject(String title);

    @Message(
            "The session “{title.isolated}”, in which you were a candidate, has been deleted and doesn’t take place. If you expected it, ask the course team.")
    String deletedBody(String title);
}
