package de.tum.klausur.local.bench;

import java.util.UUID;

/** A student's place in a session. */
record StudentAttempt(Student student, UUID session, UUID attempt) {}
