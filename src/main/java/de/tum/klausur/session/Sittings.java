package de.tum.klausur.session;

import java.util.UUID;

/** How far candidates are with their attempts. The attempt room implements it, since sessions come before it. */
public interface Sittings {

    /** How far one candidate is. */
    enum Progress {
        NOT_BEGUN,
        RUNNING,
        ENDED
    }

    /** How far this candidate is. */
    Progress of(UUID candidateId);

    /** How many candidates of a session have begun, those who have ended included. */
    long begun(UUID sessionId);

    /** How many answers came after the end and wait for a decision. */
    long late(UUID sessionId);
}
