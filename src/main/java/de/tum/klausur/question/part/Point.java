package de.tum.klausur.question.part;

import java.math.BigDecimal;

/** A place on a figure, in the units of its viewBox (SVG) or in pixels, from the upper left. */
public record Point(BigDecimal x, BigDecimal y) {}
