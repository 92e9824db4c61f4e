package de.tum.klausur.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import de.tum.klausur.session.intake.ImportedRoster;
import de.tum.klausur.session.intake.RosterFiles;
import de.tum.klausur.session.roster.Assessment;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.shared.answer.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Released results as files: TUMonline's own with grades filled in, and a spreadsheet of all candidates. */
@ApplicationScoped
@Transactional
public class GradeExport {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    private final Sessions sessions;
    private final Candidates candidates;
    private final RosterFiles rosters;
    private final Results results;

    GradeExport(Sessions sessions, Candidates candidates, RosterFiles rosters, Results results) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.rosters = rosters;
        this.results = results;
    }

    /** A file to download. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Export(String name, byte[] content) {}

    /**
     * The last imported roster file with grade and day of assessment filled, every other byte as it came.
     *
     * @throws Refused where no roster was imported, or results are not out
     */
    public Export tumOnline(UUID sessionId) {
        SessionView session = released(sessionId);
        ImportedRoster roster = rosters.latest(sessionId)
                .orElseThrow(() -> new Refused(
                        "no-roster", l -> Texts.in(ResultMessages.class, l).noRoster()));
        String day = DAY.format(session.opensAt());
        Map<RegistrationNumber, Assessment> assessments = new HashMap<>();
        graded(sessionId)
                .forEach((candidate, result) -> candidate
                        .registrationNumber()
                        .ifPresent(number -> assessments.put(
                                new RegistrationNumber(number),
                                new Assessment(result.grade().toString(), day, ""))));
        return new Export(roster.name(), roster.file().filled(assessments));
    }

    /** Graded candidates with a matriculation number who are not in the last imported roster file. */
    public List<CandidateView> notInFile(UUID sessionId) {
        Set<RegistrationNumber> inFile = new HashSet<>();
        rosters.latest(sessionId)
                .ifPresent(roster -> roster.file().entries().forEach(entry -> inFile.add(entry.number())));
        return graded(sessionId).keySet().stream()
                .filter(candidate -> candidate
                        .registrationNumber()
                        .map(RegistrationNumber::new)
                        .filter(inFile::contains)
                        .isEmpty())
                .toList();
    }

    /**
     * All candidates as a spreadsheet; cells that a spreadsheet program would take for a formula are neutralised.
     *
     * @throws Refused where results are not out
     */
    public Export spreadsheet(UUID sessionId) {
        SessionView session = released(sessionId);
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord("NUMBER_OR_LOGIN", "FAMILY_NAME", "GIVEN_NAME", "CREDITS", "WORTH", "EXAM_GRADE", "GRADE");
            graded(sessionId)
                    .forEach((candidate, result) -> csv.writeRecord(
                            harmless(candidate
                                    .registrationNumber()
                                    .or(candidate::login)
                                    .orElse("")),
                            harmless(candidate.familyName()),
                            harmless(candidate.givenName()),
                            plain(result.credits()),
                            plain(result.worth()),
                            result.examGrade().toString(),
                            result.grade().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] utf8 = ("\uFEFF" + out).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Export("results-" + session.id() + ".csv", utf8);
    }

    private SessionView released(UUID sessionId) {
        SessionView session = sessions.get(sessionId);
        if (!results.released(sessionId)) {
            throw new Refused(
                    "not-released", l -> Texts.in(ResultMessages.class, l).noneYet());
        }
        return session;
    }

    private Map<CandidateView, ResultView> graded(UUID sessionId) {
        Map<UUID, ResultView> byCandidate =
                results.of(sessionId).stream().collect(Collectors.toMap(ResultView::candidateId, Function.identity()));
        Map<CandidateView, ResultView> graded = new java.util.LinkedHashMap<>();
        candidates.of(sessionId).forEach(candidate -> {
            ResultView result = byCandidate.get(candidate.id());
            if (result != null) {
                graded.put(candidate, result);
            }
        });
        return graded;
    }

    /** Spreadsheet programs run cells that begin so. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    private static String plain(Credits credits) {
        return credits.toString();
    }
}
