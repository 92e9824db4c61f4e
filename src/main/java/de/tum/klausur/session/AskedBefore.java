package de.tum.klausur.session;

import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.PastUses;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells authors which sessions asked a question. */
@ApplicationScoped
class AskedBefore implements PastUses {

    private final Sessions sessions;
    private final Exams exams;

    AskedBefore(Sessions sessions, Exams exams) {
        this.sessions = sessions;
        this.exams = exams;
    }

    @Override
    @Transactional
    public Map<QuestionId, List<String>> outside(String exam) {
        Map<QuestionId, List<String>> uses = new HashMap<>();
        for (SessionView session : sessions.list()) {
            if (!exams.blueprintOf(session.examHash()).equals(exam)) {
                exams.frozen(session.examHash())
                        .questions()
                        .forEach(version -> uses.computeIfAbsent(
                                        version.question().id(), id -> new ArrayList<>())
                                .add(session.title()));
            }
        }
        return uses;
    }
}
