package de.tum.klausur.marking;

import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds equal responses: SHA-256 of what was given, without white space and without regard to case; of a file only what is
 * in it.
 */
final class ResponseDigest {

    private ResponseDigest() {}

    static String of(Response response) {
        return switch (response) {
            case Response.Ticked ticked -> sha256("ticked " + ticked.options());
            case Response.NoneOfThese ignored -> sha256("none");
            case Response.Typed typed -> sha256("typed " + plain(typed.text()));
            case Response.Filled filled ->
                sha256("filled"
                        + filled.fields().entrySet().stream()
                                .filter(field -> !isNameOfFile(filled, field.getKey()))
                                .map(field -> field(field.getKey(), plain(field.getValue())))
                                .collect(Collectors.joining()));
        };
    }

    private static boolean isNameOfFile(Response.Filled filled, String field) {
        return IntStream.rangeClosed(1, Upload.PAGES)
                .anyMatch(page -> field.equals(Upload.name(page))
                        && !filled.field(Upload.file(page)).isEmpty());
    }

    /** With its length, so that no text can look like a further field. */
    private static String field(String name, String text) {
        return " " + name + " " + text.length() + ":" + text;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
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
