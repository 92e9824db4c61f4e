package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * An uploaded file as it goes to a browser: pictures to be looked at, drawn anew; all else, and whatever is asked for as
 * the original, to be kept. Nothing in it may act.
 */
@ApplicationScoped
public class SentFile {

    private static final String POLICY = "default-src 'none'; sandbox";

    /** Enough of a digest to tell files in a folder apart. */
    private static final int SHORT = 12;

    private final ShownPictures pictures;

    SentFile(ShownPictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The file as an answer to a browser.
     *
     * @param original whether it is to be kept as it was uploaded, byte for byte
     */
    public Response of(UploadedFile file, boolean original) {
        return original
                ? sent(file, file.content(), "attachment")
                : pictures.of(file)
                        .map(picture -> sent(file, picture, "inline"))
                        .orElseGet(() -> sent(file, file.content(), "attachment"));
    }

    private static Response sent(UploadedFile file, byte[] content, String how) {
        String name =
                file.digest().substring(0, SHORT) + "." + file.type().name().toLowerCase(Locale.ROOT);
        return Response.ok(content, file.type().mediaType())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"")
                .build();
    }
}
