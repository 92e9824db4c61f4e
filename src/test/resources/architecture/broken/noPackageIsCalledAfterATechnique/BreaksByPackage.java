package de.tum.klausur.exam.util;

class BreaksByPackage {}
