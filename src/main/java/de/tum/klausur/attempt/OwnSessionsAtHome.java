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
class OwnSessionsAtHome implements HomeSection {

    private final OwnSessions sessions;

    OwnSessionsAtHome(OwnSessions sessions) {
        this.sessions = sessions;
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
                sessions.all(Language.of(locale)).stream()
                        .map(session -> row(session, texts, locale))
                        .toList(),
                texts.none(),
                Optional.empty()));
    }

    private static SectionView.Row row(OwnSession session, SittingMessages texts, Locale locale) {
        return new SectionView.Row(
                session.title(),
                "/attempts/session/" + session.session(),
                TimeExtensions.time(session.opensAt(), locale),
                Optional.of(badge(session, texts)));
    }

    private static SectionView.Badge badge(OwnSession session, SittingMessages texts) {
        if (session.started()) {
            return session.state().filter(AttemptState.RUNNING::equals).isPresent()
                    ? new SectionView.Badge("info", texts.running())
                    : new SectionView.Badge("quiet", texts.over());
        }
        if (session.mayStart()) {
            return new SectionView.Badge("ok", texts.openNow());
        }
        return session.waits()
                ? new SectionView.Badge("quiet", texts.soon())
                : new SectionView.Badge("warn", texts.missed());
    }
}
