package de.tum.klausur.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text for browsers on the class path: a stylesheet, module or picture of ours, or a library's. */
record WebFile(String mediaType, ZippedContent content) {

    private static final Pattern OURS = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(?<ending>css|js|svg)");

    /** No part of the path begins with a dot. */
    private static final Pattern LIBRARY = Pattern.compile("(?:[\\w-][\\w.-]*/)+[\\w-][\\w.-]*\\.(?<ending>css|js)");

    /** Our file {@code name}, e.g. {@code exam/clock.js}; empty where there is no resource or the name isn't one of ours. */
    static Optional<WebFile> named(String name, String resource) {
        return read(OURS.matcher(name), resource);
    }

    /** A library's, e.g. {@code katex/0.18.11/dist/katex.min.js}; empty where it is none or no text. */
    static Optional<WebFile> ofLibrary(String name) {
        return read(LIBRARY.matcher(name), "/META-INF/resources/webjars/" + name);
    }

    private static Optional<WebFile> read(Matcher name, String resource) {
        if (!name.matches()) {
            return Optional.empty();
        }
        String mediaType = mediaType(name.group("ending"));
        return content(resource).map(bytes -> new WebFile(mediaType, ZippedContent.of(bytes)));
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "image/svg+xml";
        };
    }

    private static Optional<byte[]> content(String resource) {
        try (InputStream in = WebFile.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
