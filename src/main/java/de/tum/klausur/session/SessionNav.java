package de.tum.klausur.session;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

@ApplicationScoped
class SessionNav implements NavEntry {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return "/sessions";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(SessionMessages.class, locale).title();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.hasAnyOf(Role.LECTURER, Role.ADMIN);
    }
}
