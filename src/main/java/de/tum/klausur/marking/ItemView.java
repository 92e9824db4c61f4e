package de.tum.klausur.marking;

import java.math.BigDecimal;

/**
 * A rubric item to tick.
 *
 * @param html its text
 * @param credits what it adds; negative for a deduction
 * @param signed the same as shown, e.g. {@code +1.5}
 */
record ItemView(String id, String html, BigDecimal credits, String signed, boolean ticked) {}
