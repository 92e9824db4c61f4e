package de.tum.klausur.question.part;

import java.math.BigDecimal;

/**
 * A variable that students write in an expression, and between which values it is sampled to compare two expressions.
 *
 * @param from less than {@code to}
 */
public record Sampled(String name, BigDecimal from, BigDecimal to) {}
