package de.tum.klausur.review;

/** What a second person made of an objection. */
public enum Decision {
    GRANTED,
    REJECTED
}
