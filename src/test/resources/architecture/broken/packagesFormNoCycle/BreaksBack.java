package de.tum.klausur.exam.check;

public class BreaksBack {
    de.tum.klausur.exam.BreaksByCycle there;
}
