package de.tum.klausur.shared.http;

import java.util.Locale;
import java.util.function.Function;

/**
 * The request was understood, but the state of things forbids it: answered by 409, the person's text and the code.
 *
 * <p>{@code throw new Refused("attempt-closed", l -> Texts.in(AttemptMessages.class, l).attemptClosed())}
 */
public final class Refused extends WordedRefusal {

    /**
     * @param code a stable word for programs, lower case with hyphens, e.g. {@code attempt-closed}
     * @param text what to tell the person and what to do now, by language
     */
    public Refused(String code, Function<Locale, String> text) {
        super(code, text);
    }
}
