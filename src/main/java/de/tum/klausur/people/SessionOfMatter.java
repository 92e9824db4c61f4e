package de.tum.klausur.people;

import java.util.Optional;

/** Finds the session of what has an id of its own; implemented by the room that keeps it. */
public interface SessionOfMatter {

    /** What it knows the session of. */
    Matter matter();

    /** The session's id; empty where there is no such thing. */
    Optional<String> session(String id);
}
