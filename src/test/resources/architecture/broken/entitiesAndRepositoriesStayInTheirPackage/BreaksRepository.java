package de.tum.klausur.exam;

public class BreaksRepository {}
