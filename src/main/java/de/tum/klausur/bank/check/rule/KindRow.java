package de.tum.klausur.bank.check.rule;

import java.math.BigDecimal;

/**
 * What the banks hold of one kind.
 *
 * @param kind e.g. {@code single-choice}
 * @param questions those with a part of it
 */
public record KindRow(String kind, int questions, int parts, BigDecimal credits) {}
