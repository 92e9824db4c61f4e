package de.tum.klausur.exam;

public class BreaksByCycle {
    de.tum.klausur.exam.check.BreaksBack back;
}
