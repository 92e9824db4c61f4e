package de.tum.klausur.shared.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stylesheet, module or picture of ours, as packed under {@code web/}.
 *
 * @param tag strong entity tag, from the content
 */
record WebFile(String mediaType, Buffer content, String tag) {

    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(?<ending>css|js|svg)");
    /** The file {@code name}, e.g. {@code exam/clock.js}; empty where there is none or the name isn't one of ours. */
    static Optional<WebFile> named(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String mediaType = mediaType(matcher.group("ending"));
        return content(name).map(bytes -> new WebFile(mediaType, Buffer.buffer(bytes), '"' + digest(bytes) + '"'));
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "image/svg+xml";
        };
    }

    private static Optional<byte[]> content(String name) {
        try (InputStream in = WebFile.class.getResourceAsStream("/web/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
