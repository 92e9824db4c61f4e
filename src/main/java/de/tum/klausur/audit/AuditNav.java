package de.tum.klausur.audit;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

@ApplicationScoped
class AuditNav implements NavEntry {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String path() {
        return "/audit";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(AuditMessages.class, locale).trail();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.hasAnyOf(Role.LECTURER, Role.ADMIN);
    }
}
