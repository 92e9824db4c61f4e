package de.tum.klausur.bank;

class BreaksTheCorridor {
    de.tum.klausur.exam.TheNextRoom later;
}
