package de.tum.klausur.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request of HTTP/1.1 as it goes over the wire, the host left out.
 *
 * @param headers each {@code Name: value}
 * @param body empty for none; {@link #BASE}, {@link #TEXT} and {@link #TICK} in it are filled anew at each turn, in the same
 *     width
 */
record RawRequest(String method, String path, List<String> headers, String body) {

    /** How often the request was sent before, padded with blanks. */
    static final String BASE = "@base@@";

    /** A number of seven digits that is another one at each turn. */
    static final String TEXT = "@text@@";

    /** 1 and 2 in turns. */
    static final String TICK = "^";

    private static final int FIRST_TEXT = 1_000_000;

    RawRequest {
        headers = List.copyOf(headers);
    }

    /** A body as it is at a turn from 0, the width left out. */
    static String filled(String body, int turn) {
        return body.replace(BASE, String.valueOf(turn))
                .replace(TEXT, String.valueOf(FIRST_TEXT + turn))
                .replace(TICK, String.valueOf(1 + turn % 2));
    }

    static RawRequest get(String path) {
        return new RawRequest("GET", path, List.of(), "");
    }

    static RawRequest json(String path, String body) {
        return new RawRequest("POST", path, List.of("Content-Type: application/json"), body);
    }

    static RawRequest form(String path, String body) {
        return new RawRequest("POST", path, List.of("Content-Type: application/x-www-form-urlencoded"), body);
    }

    RawRequest with(String header) {
        List<String> all = new ArrayList<>(headers);
        all.add(header);
        return new RawRequest(method, path, all, body);
    }

    /** The bytes as text of ISO 8859-1. */
    String raw() {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(header -> text.append(header).append("\r\n"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            text.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        return text.append("\r\n")
                .append(new String(bytes, StandardCharsets.ISO_8859_1))
                .toString();
    }
}
