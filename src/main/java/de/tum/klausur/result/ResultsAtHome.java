package de.tum.klausur.result;

import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A student's results on the home page; nothing at all before the first one. */
@ApplicationScoped
class ResultsAtHome implements HomeSection {

    private final OwnResults results;

    ResultsAtHome(OwnResults results) {
        this.results = results;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<SectionView> forViewer(Viewer viewer, Locale locale) {
        if (!viewer.has(Role.STUDENT)) {
            return Optional.empty();
        }
        ResultPageMessages in = Texts.in(ResultPageMessages.class, locale);
        Language language = Language.of(locale);
        List<SectionView.Row> rows = results.all(language).stream()
                .map(own -> new SectionView.Row(
                        own.title(), "/results", in.gradeIs(own.result().grade().toString()), Optional.empty()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionView(in.own(), rows, in.none(), Optional.empty()));
    }
}
