package de.tum.klausur.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something is closed to staff who are candidates themselves. */
@MessageBundle("conflict")
interface ConflictMessages {

    @Message(
            "You are a candidate of “{session.isolated}”, so what staff do for this session is closed to you: nobody judges or serves themself. A colleague can do it.")
    String ownSession(String session);

    @Message(
            "You are a candidate of “{session.isolated}”, and its papers can ask questions from here. Questions and keys stay closed to you until its start window has closed and your own attempt has ended.")
    String ownPaper(String session);
}
