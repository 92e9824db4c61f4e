package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way to the practice run from the home page, for everybody who has to do with exams. */
@ApplicationScoped
class TryoutAtHome implements HomeSection {

    private static final int LAST = 90;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<SectionView> forViewer(Viewer viewer, Locale locale) {
        TryoutMessages texts = Texts.in(TryoutMessages.class, locale);
        SectionView.Row row = new SectionView.Row(texts.title(), TryoutPages.PATH, texts.lead(), Optional.empty());
        return viewer.hasAnyOf(Role.STUDENT, Role.TA, Role.LECTURER, Role.ADMIN)
                ? Optional.of(new SectionView(texts.atHome(), List.of(row), "", Optional.empty()))
                : Optional.empty();
    }
}
