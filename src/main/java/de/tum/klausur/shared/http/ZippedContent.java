package de.tum.klausur.shared.http;

import de.tum.klausur.shared.text.Sha256;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content that is kept compressed and mostly travels so, named by what it says. Compressed is only what holds no secret and
 * nothing that an attacker could choose: its length would tell of the secret (BREACH).
 */
public final class ZippedContent {

    private static final int DIGITS = 32;

    private final String digest;
    private final byte[] zipped;

    private ZippedContent(String digest, byte[] zipped) {
        this.digest = digest;
        this.zipped = zipped;
    }

    public static ZippedContent of(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ZippedContent(digest(content), zipped.toByteArray());
    }

    /** 32 hexadecimal digits: the same for the same content, on every machine. */
    public String digest() {
        return digest;
    }

    /** How many bytes are kept. */
    public int weight() {
        return zipped.length;
    }

    /** Whether it goes out compressed to a browser that sent this {@code Accept-Encoding}. */
    public boolean isZippedFor(@Nullable String acceptEncoding) {
        return AcceptEncoding.takesGzip(acceptEncoding);
    }

    public byte[] bytes(boolean compressed) {
        if (compressed) {
            return zipped.clone();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a request for it as a page, compressed where its browser understands that. */
    public Response.ResponseBuilder page(HttpServerRequest request) {
        boolean compressed = isZippedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return Response.ok(bytes(compressed), "text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_ENCODING, compressed ? "gzip" : null)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** The strong entity tag: compressed and plain bytes differ, so do their tags. */
    public String tag(boolean compressed) {
        return '"' + digest + (compressed ? "-gzip" : "") + '"';
    }

    /** Whether a browser that sent this {@code If-None-Match} has the content already, in whichever encoding. */
    public boolean isHad(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(tag(true)) || tag.equals(tag(false)));
    }

    /** Which content it is, in 32 hexadecimal digits. */
    static String digest(byte[] content) {
        return Sha256.hex(Sha256.of(content)).substring(0, DIGITS);
    }
}
