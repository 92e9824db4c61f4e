package de.tum.klausur.exam;

class BreaksSilence {
    void act() {
        System.out.println();
    }
}
