package de.tum.klausur.marking.shown;

import de.tum.klausur.question.part.Language;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * To whom something is told.
 *
 * @param keys whether the reader may learn the key
 */
public record Reader(Locale locale, boolean keys) {

    /** The language in which questions are shown. */
    public Language language() {
        return Language.of(locale);
    }

    /** A decimal as the reader writes it: {@code 1.5} or {@code 1,5}. */
    public String number(String plain) {
        return language() == Language.DE ? plain.replace('.', ',') : plain;
    }

    /** The same with its sign, the minus as a minus: {@code +1.5}, {@code −0.5}. */
    public String signed(BigDecimal value) {
        String sign = value.signum() < 0 ? "−" : "+";
        return sign + number(value.abs().toPlainString());
    }
}
