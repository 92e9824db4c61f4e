package de.tum.klausur.attempt;

class KeepsByTime {
    java.time.Clock clock;
}
