package de.tum.klausur.result;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file to be downloaded. */
final class GradeFile {

    private final String name;
    private final byte[] content;

    GradeFile(String name, byte[] content) {
        this.name = Objects.requireNonNull(name);
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    /** For the header Content-Disposition: only signs that need no quoting there. */
    public String disposition() {
        String plain = new String(name.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)
                .replaceAll("[^A-Za-z0-9._-]+", "_");
        return "attachment; filename=\"" + plain + "\"";
    }
}
