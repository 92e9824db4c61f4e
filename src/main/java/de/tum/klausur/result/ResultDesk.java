package de.tum.klausur.result;

import de.tum.klausur.marking.Marks;
import de.tum.klausur.people.People;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeDistribution;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a lecturer sees before and after the release. */
@ApplicationScoped
public class ResultDesk {

    private final Sessions sessions;
    private final Assessing assessing;
    private final Results results;
    private final Marks marks;
    private final GradeKeyRepository keys;
    private final People people;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ResultDesk(
            Sessions sessions,
            Assessing assessing,
            Results results,
            Marks marks,
            GradeKeyRepository keys,
            People people) {
        this.sessions = sessions;
        this.assessing = assessing;
        this.results = results;
        this.marks = marks;
        this.keys = keys;
        this.people = people;
    }

    /** Who set the key, and as which version. */
    public record KeySet(int version, String by) {}

    /** A session's results as they stand or would stand. */
    public record Sheet(
            SessionView session,
            String worth,
            GradeKey key,
            Optional<KeySet> keySet,
            long unmarked,
            List<Assessed> all,
            GradeDistribution distribution,
            Optional<Instant> releasedAt) {

        /** Who would get X. */
        public List<Assessed> absent() {
            return all.stream().filter(one -> one.credits().isEmpty()).toList();
        }

        /** The grades that have a boundary, best first. */
        public List<Grade> grades() {
            return GradeKey.bounded();
        }
    }

    /** The session's sheet. */
    @Transactional
    public Sheet sheet(UUID sessionId) {
        SessionView session = sessions.get(sessionId);
        GradeKey key = assessing.key(sessionId);
        List<Assessed> all = assessing.all(sessionId, key);
        return new Sheet(
                session,
                assessing.worth(sessionId).toString(),
                key,
                keys.newest(sessionId)
                        .map(row ->
                                new KeySet(row.version, people.byId(row.setBy).name())),
                marks.unmarkedParts(sessionId),
                all,
                GradeDistribution.of(
                        all.stream().map(one -> one.outcome().grade()).toList()),
                results.releasedAt(sessionId));
    }
}
