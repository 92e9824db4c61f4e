package de.tum.klausur.attempt.model;

class BreaksByChance {
    java.util.Random chance;
}
