package de.tum.klausur.people;

class BreaksAside {
    de.tum.klausur.exam.KnownToPeople room;
}
