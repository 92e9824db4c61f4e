package de.tum.klausur.attempt.saving;

import de.tum.klausur.attempt.model.Sitting;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The exam that a sitting is about. Once an attempt has started, its session's exam stays the same for ever: it is kept. */
@ApplicationScoped
public class SatExams {

    private final Sessions sessions;
    private final Exams exams;
    private final Map<UUID, String> hashes = new ConcurrentHashMap<>();

    SatExams(Sessions sessions, Exams exams) {
        this.sessions = sessions;
        this.exams = exams;
    }

    /** The frozen exam of a sitting that has started; costs no query but the first time. */
    public FrozenExam of(Sitting sitting) {
        return exams.frozen(hashes.computeIfAbsent(
                sitting.sessionId(), session -> sessions.get(session).examHash()));
    }
}
