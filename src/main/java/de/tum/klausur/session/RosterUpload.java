package de.tum.klausur.session;

import de.tum.klausur.shared.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.ByteBuffer;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A roster file as JSON. */
@Schema(name = "RosterUpload", description = "TUMonline's CSV file of those registered")
record RosterUpload(
        @Schema(description = "name of the file; grades go back in a file of this name", examples = "roster.csv")
        @NotBlank
        @OneLine
        String name,

        @Schema(
                implementation = String.class,
                type = SchemaType.STRING,
                format = "byte",
                description = "the file's bytes as they are, in Base64")
        @NotNull
        ByteBuffer content) {

    byte[] bytes() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
