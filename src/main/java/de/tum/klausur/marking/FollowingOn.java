package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.PaperMarking.MarkedPart;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.Use;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks again what follows on from a part whose mark has changed: with the value that a person read in it, or by the key
 * where there is none. Said twice, it changes nothing the second time. A mark that a person gave is never replaced: before
 * the release the answer comes before a marker once more, and the trail names it. Once results are out no mark falls.
 */
@ApplicationScoped
public class FollowingOn {

    private final MarkedPapers papers;
    private final Marks marks;
    private final MarksFixed fixed;
    private final MarkingTasks tasks;
    private final Settling settling;
    private final AuditTrail audit;

    @SuppressWarnings("checkstyle:ParameterNumber")
    FollowingOn(
            MarkedPapers papers,
            Marks marks,
            MarksFixed fixed,
            MarkingTasks tasks,
            Settling settling,
            AuditTrail audit) {
        this.papers = papers;
        this.marks = marks;
        this.fixed = fixed;
        this.tasks = tasks;
        this.settling = settling;
        this.audit = audit;
    }

    /**
     * Marks the parts behind {@code ref} again, in the caller's transaction, which has just recorded a mark for it.
     *
     * @param before what had been read in it until then; empty where nobody had read it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void from(AttemptView attempt, PartRef ref, Optional<ValueAsRead> before) {
        marks.enterAttempt(attempt.id());
        Map<PartRef, MarkView> current = marks.current(attempt.id());
        Map<PartRef, ValueAsRead> read = asRead(current);
        boolean released = fixed.in(attempt.sessionId());
        boolean otherValue = !read.getOrDefault(ref, ValueAsRead.NONE).equals(before.orElse(ValueAsRead.NONE));
        List<String> marked = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (MarkedPart answer : behind(ref, papers.of(attempt, read))) {
            Optional<MarkView> old = Optional.ofNullable(current.get(answer.ref()));
            switch (settling.again(attempt, answer, old, released)) {
                case MARKED -> marked.add(answer.ref().toString());
                case KEPT -> {
                    if (otherValue) {
                        kept.add(answer.ref().toString());
                    }
                }
                case NOTHING, FOR_MARKER, WAITS -> {}
            }
        }
        if (!released) {
            kept.forEach(part -> tasks.lookAgain(attempt.id(), part, ref.part()));
        }
        record(attempt, ref, marked, kept);
    }

    /** What people read, by the part that they marked. */
    public static Map<PartRef, ValueAsRead> asRead(Map<PartRef, MarkView> current) {
        Map<PartRef, ValueAsRead> read = new HashMap<>();
        current.forEach((ref, mark) -> {
            if (mark.markerId().isPresent()) {
                read.put(ref, mark.asRead().orElse(ValueAsRead.NONE));
            }
        });
        return read;
    }

    private static List<MarkedPart> behind(PartRef ref, List<MarkedPart> paper) {
        Set<PartId> reached = new HashSet<>(Set.of(ref.part()));
        List<MarkedPart> behind = new ArrayList<>();
        for (MarkedPart answer : paper) {
            boolean follows = answer.ref().question().equals(ref.question())
                    && answer.part().head().uses().stream().map(Use::part).anyMatch(reached::contains);
            if (follows) {
                reached.add(answer.ref().part());
                behind.add(answer);
            }
        }
        return behind;
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private void record(AttemptView attempt, PartRef ref, List<String> marked, List<String> kept) {
        if (!marked.isEmpty() || !kept.isEmpty()) {
            audit.record(new AuditEvent(
                    "marking.follow-on",
                    "attempt/" + attempt.id(),
                    Optional.of(attempt.sessionId()),
                    Map.of("from", ref.toString(), "marked", marked, "kept", kept)));
        }
    }
}
