package de.tum.klausur.bank.version;

import java.util.Base64;

/**
 * A picture beside a question's file, already checked to be harmless.
 *
 * @param name the file's name as the Markdown writes it, e.g. {@code network.svg}
 * @param base64 the content
 */
public record Figure(String name, FigureKind kind, String base64) {

    public static Figure of(String name, FigureKind kind, byte[] content) {
        return new Figure(name, kind, Base64.getEncoder().encodeToString(content));
    }

    public byte[] content() {
        return Base64.getDecoder().decode(base64);
    }

    /** The picture as an address that needs no further request, so that no URL leaks an unreleased figure. */
    public String dataUri() {
        return "data:" + kind.mediaType() + ";base64," + base64;
    }
}
