package de.tum.klausur.shared.http;

import java.util.Locale;
import java.util.function.Function;

/**
 * The role would do, but something about the person forbids it: answered by 403, the person's text and the code.
 *
 * <p>{@code throw new NotOpenToYou("own-session", l -> Texts.in(ConflictMessages.class, l).session(title))}
 */
public final class NotOpenToYou extends WordedRefusal {

    /**
     * @param code a stable word for programs, lower case with hyphens
     * @param text what to tell the person and what to do now, by language
     */
    public NotOpenToYou(String code, Function<Locale, String> text) {
        super(code, text);
    }
}
