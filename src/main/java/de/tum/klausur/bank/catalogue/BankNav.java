package de.tum.klausur.bank.catalogue;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.NavEntry;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

@ApplicationScoped
class BankNav implements NavEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return "/banks";
    }

    @Override
    public String label(Locale locale) {
        return Texts.in(BankMessages.class, locale).title();
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.hasAnyOf(Role.TA, Role.LECTURER, Role.ADMIN);
    }
}
