package de.tum.klausur.review;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

@ApplicationScoped
class ReviewNav implements NavEntry {

    @Override
    public int order() {
        return 71;
    }

    @Override
    public String path() {
        return "/review";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(ReviewMessages.class, locale).title();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.has(Role.STUDENT);
    }
}
