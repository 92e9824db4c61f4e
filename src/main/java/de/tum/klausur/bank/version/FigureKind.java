package de.tum.klausur.bank.version;

/** The kinds of pictures that a question may show. */
public enum FigureKind {
    SVG("image/svg+xml"),
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    FigureKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
