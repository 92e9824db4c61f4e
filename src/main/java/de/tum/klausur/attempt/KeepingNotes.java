package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Note;
import de.tum.klausur.attempt.model.NoteRule;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps what students flag and note beside the parts of their own paper. No answer changes by it and nobody else reads it; any
 * page of the student may write, since what is lost by writing over each other is a help and no answer.
 */
@ApplicationScoped
class KeepingNotes {

    private final OwnAttempts own;
    private final AttemptNotes notes;
    private final SittingConfig config;
    private final Clock clock;

    KeepingNotes(OwnAttempts own, AttemptNotes notes, SittingConfig config, Clock clock) {
        this.own = own;
        this.notes = notes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * All notes of the current person's attempt, also after its end.
     *
     * @throws de.tum.klausur.shared.http.NotThere where it is none of theirs, or not started
     */
    @Transactional
    public NotesView of(UUID attemptId) {
        own.attempt(attemptId);
        return NotesView.of(notes.of(attemptId));
    }

    /**
     * Keeps these notes; said twice, it changes nothing the second time.
     *
     * @throws de.tum.klausur.shared.http.NotThere where the attempt is none of the current person's, or not started
     * @throws InvalidInput where the paper has no such part, or a part is named twice; nothing is kept
     * @throws de.tum.klausur.shared.http.Refused where the attempt has ended; nothing is kept
     */
    @Transactional
    public KeptNotesView keep(UUID attemptId, List<NoteForm> sent) {
        Instant now = clock.instant();
        check(own.paper(attemptId), sent);
        if (!own.attempt(attemptId).takesAnswers(config.counted(now))) {
            throw Refusals.notesEnded();
        }
        Map<String, Note> before =
                notes.of(attemptId, sent.stream().map(NoteForm::part).toList());
        Map<String, KeptNotesView.One> kept = new HashMap<>();
        // In one order for all, so that two requests never wait for each other.
        sent.stream()
                .sorted(Comparator.comparing(NoteForm::part))
                .forEach(form ->
                        kept.put(form.part(), keep(attemptId, form, before.getOrDefault(form.part(), Note.NONE))));
        return new KeptNotesView(
                sent.stream().map(form -> kept.get(form.part())).toList());
    }

    private KeptNotesView.One keep(UUID attemptId, NoteForm form, Note current) {
        NoteRule.NoteOutcome decision = NoteRule.decide(current, form.read());
        if (decision != NoteRule.NoteOutcome.SAVED) {
            return new KeptNotesView.One(form.part(), decision, NotesView.Kept.of(current));
        }
        Note next = new Note(current.revision() + 1, form.flagged(), form.note());
        if (notes.replace(attemptId, form.part(), next)) {
            return new KeptNotesView.One(form.part(), decision, NotesView.Kept.of(next));
        }
        // Another request came in between: now it is known what stands.
        Note stands = notes.of(attemptId, List.of(form.part())).getOrDefault(form.part(), Note.NONE);
        return keep(attemptId, form, stands);
    }

    private static void check(Paper paper, List<NoteForm> sent) {
        List<InputProblem> problems = new ArrayList<>();
        Map<String, NoteForm> seen = new HashMap<>();
        for (int place = 0; place < sent.size(); place++) {
            NoteForm form = sent.get(place);
            String field = "notes[" + place + "].part";
            if (!isOf(paper, form.part())) {
                problems.add(Refusals.problem(field, AttemptMessages::unknownPart));
            } else if (seen.put(form.part(), form) != null) {
                problems.add(Refusals.problem(field, AttemptMessages::partTwice));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static boolean isOf(Paper paper, String part) {
        return part.equals(AttemptNotes.WHOLE)
                || PartRef.parse(part).flatMap(paper::part).isPresent();
    }
}
