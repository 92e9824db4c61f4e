package de.tum.klausur.exam.unmarked;

class BreaksMark {}
