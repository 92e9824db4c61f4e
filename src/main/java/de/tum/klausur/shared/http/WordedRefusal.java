package de.tum.klausur.shared.http;

import java.util.Locale;
import java.util.function.Function;

/** What a rule forbids, with a stable word for programs and words for the person. */
abstract sealed class WordedRefusal extends RuntimeException permits Refused, NotOpenToYou {

    private final String code;
    private final transient Function<Locale, String> text;

    WordedRefusal(String code, Function<Locale, String> text) {
        super(code);
        this.code = code;
        this.text = text;
    }

    /** Lower case with hyphens, e.g. {@code attempt-closed}. */
    public final String code() {
        return code;
    }

    /** What to tell the person and what to do now, by language. */
    public final Function<Locale, String> text() {
        return text;
    }
}
