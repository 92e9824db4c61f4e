package de.tum.klausur.marking.automatic;

import de.tum.klausur.question.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Finds equal responses: SHA-256 of what was given, without white space and without regard to case. */
final class ResponseDigest {

    private ResponseDigest() {}

    static String of(Response response) {
        return switch (response) {
            case Response.Ticked ticked -> sha256("ticked " + ticked.options());
            case Response.Typed typed ->
                sha256("typed " + typed.text().replaceAll("\\s", "").toLowerCase(Locale.ROOT));
            case Response.Filled filled ->
                sha256("filled "
                        + filled.fields().toString().replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        };
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
