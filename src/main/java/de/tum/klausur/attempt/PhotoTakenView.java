package de.tum.klausur.attempt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo that is part of the answer now. */
@Schema(name = "PhotoTaken", description = "A photo that is part of the answer now")
record PhotoTakenView(
        @Schema(description = "SHA-256 of the content, 64 hexadecimal digits")
        String file,

        @Schema(description = "how many pages the answer has")
        int pages) {}
