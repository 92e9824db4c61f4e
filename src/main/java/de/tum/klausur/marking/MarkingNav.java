package de.tum.klausur.marking;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

@ApplicationScoped
class MarkingNav implements NavEntry {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return "/marking";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(MarkingMessages.class, locale).title();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.hasAnyOf(Role.TA, Role.LECTURER);
    }
}
