package de.tum.klausur.question.part;

/**
 * A figure that a part is answered on.
 *
 * @param file the figure's name, e.g. {@code l3-graph.svg}
 * @param alt what it shows, for those who don't see it
 */
public record Picture(String file, Wording alt) {}
