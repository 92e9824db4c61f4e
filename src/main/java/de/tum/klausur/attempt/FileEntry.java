package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that the server has, as JSON; its bytes are sent apart. */
@Schema(name = "UploadedFile", description = "A file that the server has; a response names it in its field \"file\"")
record FileEntry(
        @Schema(description = "SHA-256 of the content, 64 hexadecimal digits")
        String file,

        @Schema(description = "by the content", examples = "image/png")
        String mediaType,

        @Schema(description = "in bytes") int size) {

    static FileEntry of(UploadedFile file) {
        return new FileEntry(file.digest(), file.type().mediaType(), file.content().length);
    }
}
