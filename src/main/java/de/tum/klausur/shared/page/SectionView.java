package de.tum.klausur.shared.page;

import java.util.List;
import java.util.Optional;

/**
 * A section of the home page, told in the viewer's language.
 *
 * @param title heading
 * @param rows what is there
 * @param empty what to say and do when there are no rows
 * @param more link to the whole list
 */
public record SectionView(String title, List<Row> rows, String empty, Optional<Link> more) {

    /**
     * One line: title (links to {@code path}), a quiet second line and an optional badge.
     *
     * @param meta e.g. the time; empty: none
     */
    public record Row(String title, String path, String meta, Optional<Badge> badge) {}

    public record Link(String label, String path) {}

    /**
     * A short mark beside a row.
     *
     * @param tone one of {@code info ok warn error quiet}
     */
    public record Badge(String tone, String label) {}
}
