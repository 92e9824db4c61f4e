package de.tum.klausur.bank.format;

import java.util.List;

/** The keys of a question's header. */
public final class HeaderKeys {

    public static final List<String> ALL = List.of(
            "id",
            "title",
            "objectives",
            "difficulty",
            "minutes",
            "source",
            "licence",
            "use",
            "parameters",
            "constraints",
            "parts");

    private HeaderKeys() {}
}
