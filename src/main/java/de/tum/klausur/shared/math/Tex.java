package de.tum.klausur.shared.math;

/**
 * A formula as it was written.
 *
 * @param source LaTeX, without the dollars around it
 * @param display whether it stands on a line of its own
 */
public record Tex(String source, boolean display) {}
