package de.tum.klausur.shared.page;

import java.util.Locale;
import java.util.Optional;

/** A section of the home page. A feature adds one by an {@code @ApplicationScoped} bean. */
public interface HomeSection {

    /** Place from top to bottom; what a person can do right now comes first. */
    int order();

    /**
     * What this viewer, who is signed in, is shown; empty: nothing at all. Called inside the request, outside any
     * transaction: a bean that reads rows calls its own use-case class.
     */
    Optional<SectionView> forViewer(Viewer viewer, Locale locale);
}
