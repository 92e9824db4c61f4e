package de.tum.klausur.local;

class KeepsSilence {
    void act() {
        System.err.println();
    }
}
