package de.tum.klausur.session;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
        return uses(session -> !exams.blueprintOf(session.examHash()).equals(exam));
    }

    @Override
    @Transactional
    public Map<QuestionId, List<String>> everywhere() {
        return uses(session -> true);
    }

    private Map<QuestionId, List<String>> uses(Predicate<SessionView> counts) {
        Map<QuestionId, List<String>> uses = new HashMap<>();
        for (SessionView session : sessions.list()) {
            if (counts.test(session)) {
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
