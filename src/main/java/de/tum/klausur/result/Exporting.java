package de.tum.klausur.result;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.ImportedRoster;
import de.tum.klausur.session.RosterFiles;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.roster.Assessment;
import de.tum.klausur.session.roster.Prefilled;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.session.roster.RosterEntry;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the files with grades; each download is on record. */
@ApplicationScoped
@Transactional
class Exporting {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withZone(ZoneId.of("Europe/Berlin"));

    private final Sessions sessions;
    private final Candidates candidates;
    private final RosterFiles rosters;
    private final Results results;
    private final ResultsConfig config;
    private final AuditTrail audit;

    Exporting(
            Sessions sessions,
            Candidates candidates,
            RosterFiles rosters,
            Results results,
            ResultsConfig config,
            AuditTrail audit) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.rosters = rosters;
        this.results = results;
        this.config = config;
        this.audit = audit;
    }

    /** Candidates with their results, by name; those who came in after the release have none and are left out. */
    public List<ResultLine> lines(UUID sessionId) {
        Map<UUID, ResultView> graded =
                results.of(sessionId).stream().collect(Collectors.toMap(ResultView::candidateId, Function.identity()));
        return candidates.of(sessionId).stream()
                .filter(candidate -> graded.containsKey(candidate.id()))
                .map(candidate -> new ResultLine(candidate, Objects.requireNonNull(graded.get(candidate.id()))))
                .toList();
    }

    /** Graded candidates whom TUMonline's file does not have: their grades don't reach TUMonline. */
    public List<CandidateView> notInFile(UUID sessionId) {
        Set<RegistrationNumber> inFile = rosters.latest(sessionId).stream()
                .flatMap(roster -> roster.file().entries().stream())
                .map(RosterEntry::number)
                .collect(Collectors.toSet());
        return lines(sessionId).stream()
                .map(ResultLine::candidate)
                .filter(candidate -> number(candidate).filter(inFile::contains).isEmpty())
                .toList();
    }

    /**
     * Students in whose row of TUMonline's file something else stands already than is to be written, such as a U; empty where
     * no roster was imported.
     */
    public List<Prefilled> prefilled(UUID sessionId) {
        SessionView session = sessions.get(sessionId);
        return rosters.latest(sessionId)
                .map(roster -> roster.file().prefilled(assessments(session)))
                .orElse(List.of());
    }

    /**
     * TUMonline's own file with the grades.
     *
     * @param choices for each student of {@link #prefilled} whether the row is kept or replaced
     * @throws Refused before the release, where no roster was imported, and where a row is not decided on
     * @throws NotThere where there is no such session
     */
    public GradeFile tumOnline(UUID sessionId, Choices choices) {
        SessionView session = released(sessionId);
        ImportedRoster roster = rosters.latest(sessionId)
                .orElseThrow(() -> new Refused(
                        "no-roster", l -> Texts.in(ResultMessages.class, l).noRoster()));
        Map<RegistrationNumber, Assessment> assessments = assessments(session);
        List<RegistrationNumber> prefilled = roster.file().prefilled(assessments).stream()
                .map(row -> row.student().number())
                .toList();
        long open = prefilled.stream().filter(number -> !choices.decide(number)).count();
        if (open > 0) {
            throw new Refused(
                    "prefilled", l -> Texts.in(ResultMessages.class, l).prefilled(open));
        }
        prefilled.stream().filter(choices.kept()::contains).forEach(assessments::remove);
        record(sessionId, "tumonline", assessments.size());
        return new GradeFile(roster.name(), roster.file().filled(assessments));
    }

    private Map<RegistrationNumber, Assessment> assessments(SessionView session) {
        String day = DAY.format(session.opensAt());
        Map<RegistrationNumber, Assessment> assessments = new HashMap<>();
        for (ResultLine line : lines(session.id())) {
            number(line.candidate()).ifPresent(number -> assessments.put(number, assessment(line, day)));
        }
        return assessments;
    }

    /**
     * A spreadsheet of ours with all results, external students included.
     *
     * @throws Refused before the release
     * @throws NotThere where there is no such session
     */
    public GradeFile spreadsheet(UUID sessionId) {
        SessionView session = released(sessionId);
        List<ResultLine> lines = lines(sessionId);
        record(sessionId, "spreadsheet", lines.size());
        return new GradeFile(session.title() + ".csv", Spreadsheet.of(lines));
    }

    private SessionView released(UUID sessionId) {
        SessionView session = sessions.get(sessionId);
        if (!results.released(sessionId)) {
            throw new Refused(
                    "not-released", l -> Texts.in(ResultMessages.class, l).notReleased());
        }
        return session;
    }

    private Assessment assessment(ResultLine line, String day) {
        Grade grade = line.result().grade();
        String written = grade == Grade.X ? config.absent() : grade.toString().replace(".", config.decimalMark());
        return new Assessment(written, day, line.improvedByBonus() ? "Bonus 0.3" : "");
    }

    private static Optional<RegistrationNumber> number(CandidateView candidate) {
        return candidate.registrationNumber().map(RegistrationNumber::new);
    }

    private void record(UUID sessionId, String file, int grades) {
        audit.record(new AuditEvent(
                "result.export",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of("file", file, "grades", grades)));
    }
}
