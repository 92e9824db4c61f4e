package de.tum.klausur.marking.shown;

/**
 * One line of a trace in words.
 *
 * @param html the same as safe HTML, with formulas for the browser to draw
 * @param credits what it adds, with its sign, e.g. {@code +1.5}; empty where it only explains
 */
public record TraceLineView(String text, String html, String credits) {}
