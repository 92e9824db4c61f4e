package de.tum.klausur.attempt.model;

import de.tum.klausur.question.part.FileType;
import de.tum.klausur.shared.text.Sha256;
import java.util.Optional;

/** A file that a student uploaded; nobody changes its bytes. */
public final class UploadedFile {

    private final String digest;
    private final FileType type;
    private final byte[] content;

    /** A file as it was kept. */
    public UploadedFile(String digest, FileType type, byte[] content) {
        this.digest = digest;
        this.type = type;
        this.content = content;
    }

    /** The file with this content; empty where it is of no type that is ever taken. */
    public static Optional<UploadedFile> read(byte[] content) {
        return FileContent.type(content).map(type -> new UploadedFile(digest(content), type, content));
    }

    /** Whether it is a photo in Apple's format HEIC, which is never taken. */
    public static boolean isHeic(byte[] content) {
        return FileContent.isHeic(content);
    }

    /** SHA-256 of the content, 64 lower-case hexadecimal digits; responses name the file by it. */
    public String digest() {
        return digest;
    }

    /** Told by the content. */
    public FileType type() {
        return type;
    }

    public byte[] content() {
        return content;
    }

    /** Whether browsers show it as a picture. */
    public boolean pictured() {
        return switch (type) {
            case PNG, JPEG -> true;
            case PDF -> false;
        };
    }

    /** How large the picture is; empty where it is none, or one from before sizes were asked for that tells none. */
    public Optional<PictureSize> size() {
        return PictureSize.of(type, content);
    }

    private static String digest(byte[] content) {
        return Sha256.hex(Sha256.of(content));
    }
}
