package de.tum.klausur.attempt;

import de.tum.klausur.attempt.WaitingLate.Judged;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.exam.PaperView;
import de.tum.klausur.exam.PaperViews;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a lecturer sees of answers after the end, and a student of the own. */
@ApplicationScoped
@Transactional
class LateDesk {

    private static final int PER_PAGE = 25;

    private final Sessions sessions;
    private final Candidates candidates;
    private final Papers papers;
    private final PaperViews views;
    private final CurrentLanguage language;
    private final AttemptRecords records;
    private final LateEntries late;
    private final AttemptFiles files;
    private final WaitingLate waiting;
    private final ResultsOut results;

    @SuppressWarnings("checkstyle:ParameterNumber")
    LateDesk(
            Sessions sessions,
            Candidates candidates,
            Papers papers,
            PaperViews views,
            CurrentLanguage language,
            AttemptRecords records,
            LateEntries late,
            AttemptFiles files,
            WaitingLate waiting,
            ResultsOut results) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.papers = papers;
        this.views = views;
        this.language = language;
        this.records = records;
        this.late = late;
        this.files = files;
        this.waiting = waiting;
        this.results = results;
    }

    /**
     * What a rule would decide on.
     *
     * @param fitting how many of those that wait fit
     * @param students whose these are
     * @param others how many don't fit
     */
    record Preview(int seconds, int fitting, int students, int others) {

        public int all() {
            return fitting + others;
        }
    }

    /**
     * One student's.
     *
     * @param running whether the attempt was reopened and has not ended again
     */
    record Group(String name, Attempt attempt, boolean running, boolean handedIn, List<LateView> entries) {}

    /**
     * A page of a session's.
     *
     * @param open whether anything can still be decided
     */
    record Sheet(SessionView session, boolean open, Preview preview, Paging<Group> groups) {

        public String pageLink() {
            return "/sessions/" + session.id() + "/late?seconds=" + preview.seconds() + "&page=";
        }
    }

    /** One that waits, with its student. */
    record One(SessionView session, String name, LateView entry) {

        /** Where its files are. */
        public String files() {
            return "/api/sessions/" + session.id() + "/late/" + entry.id() + "/files";
        }
    }

    private record Sent(String name, Attempt attempt, List<LateEntry> entries) {

        private boolean waits() {
            return entries.stream().anyMatch(entry -> entry.state() == LateEntry.State.WAITING);
        }
    }

    Sheet sheet(UUID sessionId, int seconds, int page, LateMessages texts) {
        SessionView session = sessions.get(sessionId);
        List<Judged> judged = waiting.of(sessionId, Duration.ofSeconds(seconds));
        Map<UUID, List<LateEntry>> byAttempt =
                late.ofSession(sessionId).stream().collect(Collectors.groupingBy(LateEntry::attempt));
        Map<UUID, Attempt> attempts = byId(records.ofSession(sessionId), Attempt::candidateId);
        // By name, as candidates come; sorting keeps that order.
        List<Sent> inOrder = candidates.of(sessionId).stream()
                .flatMap(candidate -> Optional.ofNullable(attempts.get(candidate.id())).stream()
                        .map(attempt -> new Sent(
                                candidate.listName(), attempt, byAttempt.getOrDefault(attempt.id(), List.of()))))
                .filter(sent -> !sent.entries().isEmpty())
                .sorted(Comparator.comparingInt(sent -> sent.waits() ? 0 : 1))
                .toList();
        Map<UUID, Judged> verdicts = byId(judged, one -> one.entry().id());
        Paging<Group> groups = Paging.slice(inOrder, Paging.Wish.of(page, PER_PAGE))
                .map(sent -> new Group(
                        sent.name(),
                        sent.attempt(),
                        !sent.attempt().state().ended(),
                        sent.attempt().state() == AttemptState.HANDED_IN,
                        views(sent.attempt(), sent.entries(), verdicts, texts)));
        return new Sheet(session, !results.in(sessionId), preview(seconds, judged), groups);
    }

    /**
     * One of a session's.
     *
     * @throws NotThere where the session has no such entry
     */
    One one(UUID sessionId, UUID entryId, LateMessages texts) {
        LateEntry entry = entry(sessionId, entryId);
        Attempt attempt = records.find(entry.attempt()).orElseThrow();
        Map<UUID, CandidateView> people = byId(candidates.of(sessionId), CandidateView::id);
        return new One(
                sessions.get(sessionId),
                name(people, attempt),
                views(attempt, List.of(entry), Map.of(), texts).getFirst());
    }

    /**
     * A file that one of a session's names.
     *
     * @throws NotThere where the session has no such entry, or it names no such file
     */
    UploadedFile file(UUID sessionId, UUID entryId, String digest) {
        LateEntry entry = entry(sessionId, entryId);
        return entry.pages().stream()
                .filter(page -> page.file().equals(digest))
                .findFirst()
                .flatMap(page -> files.find(entry.attempt(), page.file()))
                .orElseThrow(() -> new NotThere("file " + digest + " of late entry/" + entryId));
    }

    /** Those of a session attempt by attempt in the order in which they were sent, a page of them. */
    List<LateRecord> records(UUID sessionId, int seconds, Paging.Wish wish, LateMessages texts) {
        sessions.get(sessionId);
        Map<UUID, Judged> verdicts = byId(
                waiting.of(sessionId, Duration.ofSeconds(seconds)),
                one -> one.entry().id());
        Map<UUID, Attempt> attempts = byId(records.ofSession(sessionId), Attempt::id);
        return Paging.slice(late.ofSession(sessionId), wish).items().stream()
                .map(entry -> LateRecord.of(
                        entry,
                        Objects.requireNonNull(attempts.get(entry.attempt())),
                        Optional.ofNullable(verdicts.get(entry.id())).map(Judged::verdict),
                        texts))
                .toList();
    }

    private LateEntry entry(UUID sessionId, UUID entryId) {
        return late.ofSession(sessionId).stream()
                .filter(one -> one.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> new NotThere("late entry/" + entryId + " of session/" + sessionId));
    }

    /** Those of an attempt, for its student. */
    List<LateView> own(Attempt attempt, LateMessages texts) {
        return views(attempt, late.of(attempt.id()), Map.of(), texts);
    }

    private static Preview preview(int seconds, List<Judged> judged) {
        List<Judged> fitting = judged.stream().filter(Judged::fits).toList();
        long students =
                fitting.stream().map(one -> one.attempt().id()).distinct().count();
        return new Preview(seconds, fitting.size(), (int) students, judged.size() - fitting.size());
    }

    private List<LateView> views(
            Attempt attempt, List<LateEntry> entries, Map<UUID, Judged> verdicts, LateMessages texts) {
        if (entries.isEmpty()) {
            return List.of();
        }
        PaperView paper = views.of(papers.of(attempt.sessionId(), attempt.seed()), Language.of(language.locale()));
        Map<String, PartView> parts = paper.problems().stream()
                .flatMap(problem -> problem.questions().stream())
                .flatMap(question -> question.parts().stream())
                .collect(Collectors.toMap(PartView::ref, Function.identity()));
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(parts.get(entry.part().toString())).stream()
                        .map(asked -> LateView.of(
                                entry,
                                new LateView.Shown(
                                        paper.partNames().getOrDefault(asked.ref(), asked.ref()),
                                        asked,
                                        attempt.startedAt().orElseThrow(),
                                        Optional.ofNullable(verdicts.get(entry.id()))
                                                .map(judged -> LateWords.of(judged.verdict(), texts))
                                                .orElse(""),
                                        texts))))
                .toList();
    }

    private static String name(Map<UUID, CandidateView> people, Attempt attempt) {
        CandidateView candidate = people.get(attempt.candidateId());
        return candidate == null ? attempt.id().toString() : candidate.listName();
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
