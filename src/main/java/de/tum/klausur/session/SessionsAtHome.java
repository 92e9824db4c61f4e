package de.tum.klausur.session;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What runs now and what comes next, on the home page of those who run it. */
@ApplicationScoped
class SessionsAtHome implements HomeSection {

    private static final int MOST = 5;

    private final Sessions sessions;
    private final Candidates candidates;
    private final Clock clock;

    SessionsAtHome(Sessions sessions, Candidates candidates, Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<SectionView> forViewer(Viewer viewer, Locale locale) {
        if (!viewer.has(Role.LECTURER) && !viewer.has(Role.ADMIN)) {
            return Optional.empty();
        }
        SessionMessages in = Texts.in(SessionMessages.class, locale);
        List<SectionView.Row> rows = sessions.list().stream()
                .filter(session -> state(session) != SessionState.OVER)
                .sorted(Comparator.comparing(SessionView::opensAt))
                .limit(MOST)
                .map(session -> row(session, in, locale))
                .toList();
        SectionView.Link more = new SectionView.Link(in.title(), "/sessions");
        return Optional.of(new SectionView(in.atHome(), rows, in.noneAtHome(), Optional.of(more)));
    }

    private SessionState state(SessionView session) {
        return session.state(clock.instant(), candidates.longestExtra(session.id()));
    }

    private SectionView.Row row(SessionView session, SessionMessages in, Locale locale) {
        SectionView.Badge badge = switch (state(session)) {
            case PLANNED -> new SectionView.Badge("quiet", in.planned());
            case OPEN -> new SectionView.Badge("ok", in.open());
            case RUNNING -> new SectionView.Badge("info", in.running());
            case OVER -> new SectionView.Badge("quiet", in.over());
        };
        String when = TimeExtensions.time(session.opensAt(), locale);
        return new SectionView.Row(session.title(), "/sessions/" + session.id(), when, Optional.of(badge));
    }
}
