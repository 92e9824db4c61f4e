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
            MarkingTasks tasks,
            Wordings wordings,
            MarksFixed fixed,
            Sessions sessions,
            Papers papers,
            CurrentLanguage language,
            CurrentPerson current,
            ConflictsOfInterest conflicts) {
        this.tasks = tasks;
        this.wordings = wordings;
        this.fixed = fixed;
        this.sessions = sessions;
        this.papers = papers;
        this.language = language;
        this.current = current;
        this.conflicts = conflicts;
    }

    /** All sessions with work for the marker signed in, the latest first; nobody marks where they are a candidate. */
    public List<SessionMarking> sessions() {
        Map<UUID, Map<PartRef, Progress>> progress = tasks.progress();
        Map<UUID, Map<PartRef, WordCount>> words = wordings.counts();
        Set<UUID> own = conflicts.ownSessions(current.person());
        return sessions.list().stream()
                .filter(session -> progress.containsKey(session.id()) || words.containsKey(session.id()))
                .filter(session -> !own.contains(session.id()))
                .map(session -> work(
                        session,
                        progress.getOrDefault(session.id(), Map.of()),
                        words.getOrDefault(session.id(), Map.of())))
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
