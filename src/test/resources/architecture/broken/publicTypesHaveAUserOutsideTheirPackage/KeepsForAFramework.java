package de.tum.klausur.exam;

import de.tum.klausur.shared.CalledByFramework;

@CalledByFramework("a test")
public class KeepsForAFramework {}
