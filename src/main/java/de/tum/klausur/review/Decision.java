package de.tum.klausur.review;

/** What a second person made of an objection. */
enum Decision {
    GRANTED,
    REJECTED
}
