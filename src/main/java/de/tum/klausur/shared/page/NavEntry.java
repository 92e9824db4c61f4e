package de.tum.klausur.shared.page;

import java.util.Locale;

/** A link in the header. A feature adds one by an {@code @ApplicationScoped} bean. */
public interface NavEntry {

    /** Place from left to right: bank 10, exam 20, session 30, attempt 40, marking 50, result 60, review 70, audit 90. */
    int order();

    /** Where it leads, e.g. {@code /banks}; also lit on every page below. */
    String path();

    String label(Locale locale);

    boolean shownTo(Viewer viewer);
}
