package de.tum.klausur.question.part;

/**
 * That a list is asked for, of which only the beginning counts.
 *
 * @param count how many answers are looked at, from 1
 * @param each what each different right one earns
 */
public record FirstOnly(int count, Credits each) {}
