package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.Note;
import de.tum.klausur.exam.paper.Paper;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its own student may see it, as JSON: revisions and the journal's head beside the answers, which pages don't
 * tell; they show each answer in its part, by {@link OwnAttempt}.
 *
 * @param serverTime when this was so; clocks on pages run by differences to it
 * @param deadline the last instant that counts
 * @param endedAt absent while running
 * @param writer the tab that may write; absent before a page has opened the exam
 * @param entries length of the journal
 * @param headHash hash of the journal's last entry
 * @param answers by part, e.g. {@code l9-output-size/a}; absent where only the standing was asked for
 * @param notes as {@link NotesView} tells them; absent but for a page that begins
 * @param announcements how many the students of the session were told; absent where none was, or a page doesn't begin or poll
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Attempt", description = "An attempt as its own student may see it")
record StateView(
        UUID id,
        AttemptState state,
        Instant serverTime,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant endedAt,
        @Nullable UUID writer,
        int entries,
        String headHash,
        @Nullable Map<String, AnswerView> answers,
        @Nullable Map<String, NotesView.Kept> notes,

        @Schema(description = "how many the students of the session were told; absent: none") @Nullable
        Integer announcements) {

    static StateView of(OwnAttempt own) {
        Map<String, AnswerView> answers = new TreeMap<>();
        own.answers().forEach((part, answer) -> answers.put(part.toString(), AnswerView.of(answer)));
        return of(own.attempt(), own.now(), answers, null);
    }

    /** For a page that begins: each answer with how it is read, and the notes. */
    static StateView of(OwnAttempt own, Map<String, Note> notes, Paper paper, AttemptMessages texts) {
        Map<String, AnswerView> answers = new TreeMap<>();
        own.answers()
                .forEach((ref, answer) -> answers.put(
                        ref.toString(),
                        paper.part(ref)
                                .map(asked ->
                                        AnswerView.of(answer, ReadResponse.of(asked.part(), answer.response(), texts)))
                                .orElse(AnswerView.of(answer))));
        return of(own.attempt(), own.now(), answers, NotesView.of(notes).notes());
    }

    static StateView withoutAnswers(Attempt attempt, Instant now) {
        return of(attempt, now, null, null);
    }

    private static StateView of(
            Attempt attempt,
            Instant now,
            @Nullable Map<String, AnswerView> answers,
            @Nullable Map<String, NotesView.Kept> notes) {
        return new StateView(
                attempt.id(),
                attempt.state(),
                now,
                attempt.startedAt().orElseThrow(),
                attempt.deadline().orElseThrow(),
                attempt.endedAt().orElse(null),
                attempt.writer().orElse(null),
                attempt.head().length(),
                attempt.head().hash(),
                answers,
                notes,
                null);
    }

    /** With how many announcements there are. */
    StateView withAnnouncements(int count) {
        return new StateView(
                id,
                state,
                serverTime,
                startedAt,
                deadline,
                endedAt,
                writer,
                entries,
                headHash,
                answers,
                notes,
                count == 0 ? null : count);
    }
}
