package de.tum.klausur.shared.page;

import java.net.URI;
import java.util.regex.Pattern;

/** Where to go back to: a path on this server, so that no link of ours can lead people elsewhere. */
final class LocalPath {

    /** One slash, then no second slash or backslash, which browsers read as another host; nothing unprintable. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    private LocalPath() {}

    /** {@code asked}, or the start page where that isn't a path on this server. */
    static URI of(String asked) {
        try {
            return LOCAL.matcher(asked).matches() ? URI.create(asked) : URI.create("/");
        } catch (IllegalArgumentException malformed) {
            return URI.create("/");
        }
    }
}
