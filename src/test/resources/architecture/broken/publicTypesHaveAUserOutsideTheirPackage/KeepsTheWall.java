package de.tum.klausur.exam;

class KeepsTheWall {
    BreaksTheWall inside;
}
