package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** The student's exams on the home page. */
@ApplicationScoped
class SeatsAtHome implements HomeSection {

    private final Seats seats;

    SeatsAtHome(Seats seats) {
        this.seats = seats;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<SectionView> forViewer(Viewer viewer, Locale locale) {
        if (!viewer.has(Role.STUDENT)) {
            return Optional.empty();
        }
        SittingMessages texts = Texts.in(SittingMessages.class, locale);
        return Optional.of(new SectionView(
                texts.yours(),
                seats.all(Language.of(locale)).stream()
                        .map(seat -> row(seat, texts, locale))
                        .toList(),
                texts.none(),
                Optional.empty()));
    }

    private static SectionView.Row row(SeatView seat, SittingMessages texts, Locale locale) {
        return new SectionView.Row(
                seat.session().title(),
                "/attempts/session/" + seat.session().id(),
                TimeExtensions.time(seat.session().opensAt(), locale),
                Optional.of(badge(seat, texts)));
    }

    private static SectionView.Badge badge(SeatView seat, SittingMessages texts) {
        if (seat.started()) {
            return seat.attempt().filter(a -> a.state() == AttemptState.RUNNING).isPresent()
                    ? new SectionView.Badge("info", texts.running())
                    : new SectionView.Badge("quiet", texts.over());
        }
        if (seat.mayStart()) {
            return new SectionView.Badge("ok", texts.openNow());
        }
        return seat.waits()
                ? new SectionView.Badge("quiet", texts.soon())
                : new SectionView.Badge("warn", texts.missed());
    }
}
