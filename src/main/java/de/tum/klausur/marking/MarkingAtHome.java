package de.tum.klausur.marking;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** What waits for markers, on the home page. */
@ApplicationScoped
class MarkingAtHome implements HomeSection {

    private final Desk desk;

    MarkingAtHome(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<SectionView> forViewer(Viewer viewer, Locale locale) {
        if (!viewer.hasAnyOf(Role.TA, Role.LECTURER)) {
            return Optional.empty();
        }
        MarkingMessages texts = Texts.in(MarkingMessages.class, locale);
        return Optional.of(new SectionView(
                texts.toMark(),
                desk.open().stream()
                        .map(work -> new SectionView.Row(
                                work.title(),
                                "/marking/" + work.session(),
                                texts.progress(
                                        work.progress().marked(),
                                        work.progress().all()),
                                Optional.empty()))
                        .toList(),
                texts.nothing(),
                Optional.empty()));
    }
}
