package de.tum.klausur.local.bench;

import java.util.UUID;

/** A student's place in a session. */
record Seat(Student student, UUID session, UUID attempt) {}
