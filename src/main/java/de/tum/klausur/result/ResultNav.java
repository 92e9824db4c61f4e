package de.tum.klausur.result;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The results in the header. */
@ApplicationScoped
class ResultNav implements NavEntry {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "/results";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(ResultPageMessages.class, locale).title();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.hasAnyOf(Role.STUDENT, Role.LECTURER, Role.ADMIN);
    }
}
