package de.tum.klausur.session;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.shared.page.Paging;
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

    /** The latest sessions; who knows a question from an older one has left long ago. */
    private static final Paging.Wish LATEST = new Paging.Wish(1, 200);

    private final Sessions sessions;
    private final Exams exams;

    AskedBefore(Sessions sessions, Exams exams) {
        this.sessions = sessions;
        this.exams = exams;
    }

    @Override
    @Transactional
    public Map<QuestionId, List<String>> outside(String exam) {
        Map<String, Boolean> other = new HashMap<>();
        return uses(session -> other.computeIfAbsent(
                session.examHash(), hash -> !exams.blueprintOf(hash).equals(exam)));
    }

    @Override
    @Transactional
    public Map<QuestionId, List<String>> everywhere() {
        return uses(session -> true);
    }

    private Map<QuestionId, List<String>> uses(Predicate<SessionView> counts) {
        Map<QuestionId, List<String>> uses = new HashMap<>();
        for (SessionView session : sessions.newest(LATEST).items()) {
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
