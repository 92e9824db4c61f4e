package de.tum.klausur.marking;

import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.text.Sha256;
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
            case Response.Ticked ticked -> Sha256.hex("ticked " + ticked.options());
            case Response.NoneOfThese ignored -> Sha256.hex("none");
            case Response.Typed typed -> Sha256.hex("typed " + plain(typed.text()));
            case Response.Filled filled ->
                Sha256.hex("filled"
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
}
