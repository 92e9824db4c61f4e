package de.tum.klausur.session;

/** Where a session stands; follows from its times alone and is stored nowhere. */
enum SessionState {
    /** Not open yet. */
    PLANNED,
    /** Attempts may start. */
    OPEN,
    /** No attempt may start any more, those begun may go on. */
    RUNNING,
    /** Nobody's working time can still last. */
    OVER
}
