package de.tum.klausur.marking;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.people.ConflictsOfInterest;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What lies on the markers' desk: sessions, and the parts of one. */
@ApplicationScoped
@Transactional
class Desk {

    /** At home stands what is to be done next. */
    private static final int AT_HOME = 10;

    private final SessionsToMark toMark;
    private final MarkingTasks tasks;
    private final Wordings wordings;
    private final MarksFixed fixed;
    private final Sessions sessions;
    private final Papers papers;
    private final CurrentLanguage language;
    private final CurrentPerson current;
    private final ConflictsOfInterest conflicts;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Desk(
            SessionsToMark toMark,
            MarkingTasks tasks,
            Wordings wordings,
            MarksFixed fixed,
            Sessions sessions,
            Papers papers,
            CurrentLanguage language,
            CurrentPerson current,
            ConflictsOfInterest conflicts) {
        this.toMark = toMark;
        this.tasks = tasks;
        this.wordings = wordings;
        this.fixed = fixed;
        this.sessions = sessions;
        this.papers = papers;
        this.language = language;
        this.current = current;
        this.conflicts = conflicts;
    }

    /** Sessions with work for the marker signed in, the latest first; nobody marks where they are a candidate. */
    public Paging<SessionMarking> sessions(Paging.Wish wish) {
        Paging<UUID> found = toMark.all(own(), wish);
        return Paging.of(work(found.items()), wish, found.total());
    }

    /** The latest of them with work that is still to be done. */
    public List<SessionMarking> open() {
        return work(toMark.open(own(), AT_HOME));
    }

    private Set<UUID> own() {
        return conflicts.ownSessions(current.person());
    }

    private List<SessionMarking> work(List<UUID> ids) {
        Map<UUID, Map<PartRef, Progress>> progress = tasks.progress(ids);
        Map<UUID, Map<PartRef, WordCount>> words = wordings.counts(ids);
        return ids.stream()
                .map(id ->
                        work(sessions.get(id), progress.getOrDefault(id, Map.of()), words.getOrDefault(id, Map.of())))
                .toList();
    }

    /** One session, whether or not it has work for markers. */
    public SessionMarking session(UUID id) {
        return work(sessions.get(id), tasks.progress(id), wordings.counts(id));
    }

    private SessionMarking work(SessionView session, Map<PartRef, Progress> progress, Map<PartRef, WordCount> words) {
        List<PartMarking> open = papers.exam(session.id()).parts().stream()
                .filter(part -> progress.containsKey(part.ref()) || words.containsKey(part.ref()))
                .map(part -> work(
                        part,
                        progress.getOrDefault(part.ref(), Progress.NONE),
                        words.getOrDefault(part.ref(), WordCount.NONE)))
                .toList();
        return new SessionMarking(session.id(), session.title(), sum(progress.values()), fixed.in(session.id()), open);
    }

    private PartMarking work(ExamPart part, Progress progress, WordCount words) {
        Language shown = Language.of(language.locale());
        return new PartMarking(
                part.ref().toString(),
                Label.of(part.problem(), shown),
                Label.of(part.variant().question().title(), shown),
                part.part().credits().value(),
                part.part().byHand().isPresent(),
                progress,
                words.all(),
                words.open(),
                part.part().id().value());
    }

    private static Progress sum(Collection<Progress> all) {
        return all.stream().reduce(Progress.NONE, Progress::plus);
    }
}
