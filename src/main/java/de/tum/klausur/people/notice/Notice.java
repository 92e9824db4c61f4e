package de.tum.klausur.people.notice;

import java.util.Locale;
import java.util.function.Function;

/**
 * Something a person is to be told, on the notices page and by mail, in the person's language; kept in both.
 *
 * @param subject one line
 * @param body plain text; blank lines part paragraphs
 * @param path local page to look at, e.g. {@code /review/6f…}
 */
public record Notice(Function<Locale, String> subject, Function<Locale, String> body, String path) {

    public Notice {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a local path: " + path);
        }
    }
}
