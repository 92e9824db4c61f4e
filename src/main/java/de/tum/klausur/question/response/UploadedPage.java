package de.tum.klausur.question.response;

import de.tum.klausur.question.part.Upload;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A page of an answer that is uploaded.
 *
 * @param file its digest
 * @param name as the student's device called it; empty where it said none
 */
public record UploadedPage(String file, String name) {

    /** The pages that a response names, in their order; none where it is no answer to an upload. */
    public static List<UploadedPage> of(Response response) {
        return response instanceof Response.Filled filled ? of(filled.fields()) : List.of();
    }

    /** The same of filled fields. */
    public static List<UploadedPage> of(Map<String, String> fields) {
        return IntStream.rangeClosed(1, Upload.PAGES)
                .filter(page -> !fields.getOrDefault(Upload.file(page), "").isEmpty())
                .mapToObj(page -> new UploadedPage(
                        fields.getOrDefault(Upload.file(page), ""), fields.getOrDefault(Upload.name(page), "")))
                .toList();
    }

    /** The answer that has these pages. */
    public static Response.Filled filled(List<UploadedPage> pages) {
        Map<String, String> fields = new HashMap<>();
        for (int page = 1; page <= pages.size(); page++) {
            fields.put(Upload.file(page), pages.get(page - 1).file());
            fields.put(Upload.name(page), pages.get(page - 1).name());
        }
        return Response.Filled.of(fields);
    }

    /** What people call it. */
    public String title() {
        return name.isEmpty() ? file : name;
    }

    /** Whether it says to be a picture that browsers show. */
    public boolean pictured() {
        return title().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
    }
}
