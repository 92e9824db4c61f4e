package de.tum.klausur.review;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A student's own review, as it goes on paper.
 *
 * @param sheet what the page of the review shows, no more
 * @param name as on the roster
 * @param matriculationNumber empty for external candidates
 * @param login of the person signed in
 * @param takenAt when the copy was made
 */
record CopySheet(
        OwnSheet.OnPage sheet, String name, Optional<String> matriculationNumber, String login, Instant takenAt) {

    private static final int LONGEST = 60;

    /** The name and what tells people of one name apart. */
    public String person() {
        return name + " · " + matriculationNumber.orElse(login);
    }

    /** A file's name of plain letters, e.g. {@code mock-exam-ge23abc.pdf}. */
    public String fileName() {
        String title = plain(sheet.session().title());
        String cut = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        return plain(cut + "-" + login) + ".pdf";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
