package de.tum.klausur.local.check;

public class Command {}
