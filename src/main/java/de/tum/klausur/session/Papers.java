package de.tum.klausur.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.PaperId;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Exams as their sessions hold them, and the papers of their students: whoever needs one asks here. Both stay the same for
 * ever, so they are made once and kept in memory, papers up to a bound in bytes.
 */
@ApplicationScoped
public class Papers {

    private static final int KEPT_EXAMS = 500;

    /** Above the papers of 1,500 students who sit at once (ADR 0038); those of the past make room. */
    private static final long KEPT_BYTES = 128L << 20;

    private final Sessions sessions;
    private final Exams exams;
    private final Cache<UUID, FrozenExam> held =
            Caffeine.newBuilder().maximumSize(KEPT_EXAMS).build();
    private final Cache<PaperId, Paper> papers = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((PaperId id, Paper paper) -> paper.weight())
            .build();

    Papers(Sessions sessions, Exams exams) {
        this.sessions = sessions;
        this.exams = exams;
    }

    /**
     * The exam as it is held in a session; costs no query but the first time.
     *
     * @throws NotThere where there is no such session
     */
    public FrozenExam exam(UUID sessionId) {
        return held.get(sessionId, this::load);
    }

    /**
     * The paper of an attempt's seed.
     *
     * @throws NotThere where there is no such session
     */
    public Paper of(UUID sessionId, long seed) {
        FrozenExam exam = exam(sessionId);
        return papers.get(id(exam, seed), id -> Paper.of(exam, seed));
    }

    /**
     * Which paper that is, without making it.
     *
     * @throws NotThere where there is no such session
     */
    public PaperId id(UUID sessionId, long seed) {
        return id(exam(sessionId), seed);
    }

    /** The same, of an exam that this node knows already; asks nobody. */
    public Optional<PaperId> knownId(UUID sessionId, long seed) {
        return Optional.ofNullable(held.getIfPresent(sessionId)).map(exam -> id(exam, seed));
    }

    private static PaperId id(FrozenExam exam, long seed) {
        return new PaperId(exam.hash(), seed);
    }

    /**
     * One part as the student of this seed was asked it.
     *
     * @throws NotThere where there is no such session, or this student's paper has no such part
     */
    public ExamPart part(UUID sessionId, long seed, PartRef ref) {
        return of(sessionId, seed).part(ref).orElseThrow(() -> new NotThere("part " + ref));
    }

    private FrozenExam load(UUID sessionId) {
        SessionView session = sessions.get(sessionId);
        return session.held(exams.frozen(session.examHash()));
    }
}
