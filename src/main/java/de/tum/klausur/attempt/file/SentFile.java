package de.tum.klausur.attempt.file;

import de.tum.klausur.attempt.model.file.UploadedFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * An uploaded file as it goes to a browser: with the type that its content has, pictures to be looked at, all else to be
 * kept, and nothing in it may act.
 */
public final class SentFile {

    private static final String POLICY = "default-src 'none'; sandbox";

    /** Enough of a digest to tell files in a folder apart. */
    private static final int SHORT = 12;

    private SentFile() {}

    public static Response of(UploadedFile file) {
        String name =
                file.digest().substring(0, SHORT) + "." + file.type().name().toLowerCase(Locale.ROOT);
        String how = file.pictured() ? "inline" : "attachment";
        return Response.ok(file.content(), file.type().mediaType())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"")
                .build();
    }
}
