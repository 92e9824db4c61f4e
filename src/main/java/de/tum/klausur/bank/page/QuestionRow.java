package de.tum.klausur.bank.page;

import java.util.List;

/**
 * A question in a list.
 *
 * @param kinds of its parts, each once, as words of the file format
 * @param german whether there is a German version
 */
public record QuestionRow(
        String id,
        String title,
        String path,
        int parts,
        List<String> kinds,
        String credits,
        List<String> objectives,
        String difficulty,
        int minutes,
        boolean german) {}
