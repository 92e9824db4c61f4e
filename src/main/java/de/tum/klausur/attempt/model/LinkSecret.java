package de.tum.klausur.attempt.model;

import de.tum.klausur.shared.text.Sha256;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a link's bearer knows: 256 random bits. Only its hash is kept, so that no database or backup gives a link away. */
public final class LinkSecret {

    /** How many random bytes it is made of. */
    public static final int BYTES = 32;

    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private LinkSecret(String text) {
        this.text = text;
    }

    /**
     * A new one that nobody can guess.
     *
     * @param bytes {@link #BYTES} that were drawn for it alone
     */
    public static LinkSecret of(byte[] bytes) {
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it was written; empty where it can be none. */
    public static Optional<LinkSecret> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** As an address holds it. */
    public String written() {
        return text;
    }

    /** SHA-256 of it, by which its link is found. */
    public String hash() {
        return Sha256.hex(text);
    }

    /** Nothing of it, since it might get into a log. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
