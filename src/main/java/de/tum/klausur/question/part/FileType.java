package de.tum.klausur.question.part;

/** The types of files that students may hand in, told by their content. */
public enum FileType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    PDF("application/pdf");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
