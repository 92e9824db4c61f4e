package de.tum.klausur.marking.desk;

import de.tum.klausur.marking.MarksFixed;
import de.tum.klausur.marking.shown.ExamPart;
import de.tum.klausur.marking.shown.ExamParts;
import de.tum.klausur.marking.task.MarkingTasks;
import de.tum.klausur.marking.task.Progress;
import de.tum.klausur.people.ConflictsOfInterest;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.wording.Language;
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
public class Desk {

    private final MarkingTasks tasks;
    private final MarksFixed fixed;
    private final Sessions sessions;
    private final ExamParts parts;
    private final CurrentLanguage language;
    private final CurrentPerson current;
    private final ConflictsOfInterest conflicts;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Desk(
            MarkingTasks tasks,
            MarksFixed fixed,
            Sessions sessions,
            ExamParts parts,
            CurrentLanguage language,
            CurrentPerson current,
            ConflictsOfInterest conflicts) {
        this.tasks = tasks;
        this.fixed = fixed;
        this.sessions = sessions;
        this.parts = parts;
        this.language = language;
        this.current = current;
        this.conflicts = conflicts;
    }

    /** All sessions with work for the marker signed in, the latest first; nobody marks where they are a candidate. */
    public List<SessionWork> sessions() {
        Map<UUID, Map<PartRef, Progress>> progress = tasks.progress();
        Set<UUID> own = conflicts.ownSessions(current.person());
        return sessions.list().stream()
                .filter(session -> progress.containsKey(session.id()) && !own.contains(session.id()))
                .map(session -> work(session, progress.getOrDefault(session.id(), Map.of())))
                .toList();
    }

    /** One session, whether or not it has work for markers. */
    public SessionWork session(UUID id) {
        return work(sessions.get(id), tasks.progress(id));
    }

    private SessionWork work(SessionView session, Map<PartRef, Progress> progress) {
        List<PartWork> open = parts.of(session.id()).stream()
                .filter(part -> progress.containsKey(part.ref()))
                .map(part -> work(part, progress.getOrDefault(part.ref(), Progress.NONE)))
                .toList();
        return new SessionWork(session.id(), session.title(), sum(progress.values()), fixed.in(session.id()), open);
    }

    private PartWork work(ExamPart part, Progress progress) {
        Language shown = Language.of(language.locale());
        return new PartWork(
                part.ref().toString(),
                part.problem().in(shown),
                part.variant().question().title().in(shown),
                part.part().id().value(),
                part.part().credits().value(),
                part.part().byHand().isPresent(),
                progress);
    }

    private static Progress sum(Collection<Progress> all) {
        return new Progress(
                all.stream().mapToLong(Progress::all).sum(),
                all.stream().mapToLong(Progress::marked).sum(),
                all.stream().mapToLong(Progress::claimed).sum());
    }
}
