package de.tum.klausur.session;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What runs now and what comes next, on the home page of those who run it. */
@ApplicationScoped
class SessionsAtHome implements HomeSection {

    private static final int MOST = 5;

    /** Sessions that may be over already are among those that are looked at. */
    private static final int LOOKED_AT = 50;

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
        List<SessionView> found = sessions.comingAndRunning(clock.instant(), LOOKED_AT);
        Function<SessionView, SessionState> states = candidates.states(found, clock.instant());
        List<SectionView.Row> rows = found.stream()
                .filter(session -> states.apply(session) != SessionState.OVER)
                .limit(MOST)
                .map(session -> row(session, badge(states.apply(session), in), locale))
                .toList();
        SectionView.Link more = new SectionView.Link(in.title(), "/sessions");
        return Optional.of(new SectionView(in.atHome(), rows, in.noneAtHome(), Optional.of(more)));
    }

    private static SectionView.Badge badge(SessionState state, SessionMessages in) {
        return switch (state) {
            case PLANNED -> new SectionView.Badge("quiet", in.planned());
            case OPEN -> new SectionView.Badge("ok", in.open());
            case RUNNING -> new SectionView.Badge("info", in.running());
            case OVER -> new SectionView.Badge("quiet", in.over());
        };
    }

    private static SectionView.Row row(SessionView session, SectionView.Badge badge, Locale locale) {
        String when = TimeExtensions.time(session.opensAt(), locale);
        return new SectionView.Row(session.title(), "/sessions/" + session.id(), when, Optional.of(badge));
    }
}
