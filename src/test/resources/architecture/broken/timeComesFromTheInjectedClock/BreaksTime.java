package de.tum.klausur.exam;

class BreaksTime {
    java.time.Instant now() {
        return java.time.Instant.now();
    }
}
