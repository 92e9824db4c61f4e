package de.tum.klausur.exam;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

@ApplicationScoped
class ExamNav implements NavEntry {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "/exams";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(ExamMessages.class, locale).title();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.hasAnyOf(Role.TA, Role.LECTURER, Role.ADMIN);
    }
}
