package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Journal;
import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rooms behind this one may ask about attempts. */
@ApplicationScoped
public class Attempts {

    private final AttemptRecords records;
    private final AttemptFiles files;

    Attempts(AttemptRecords records, AttemptFiles files) {
        this.records = records;
        this.files = files;
    }

    /**
     * One attempt, whoever asks: pages for students check that it is theirs.
     *
     * @throws NotThere where there is none with this id
     */
    @Transactional
    public AttemptView get(UUID attemptId) {
        return records.find(attemptId).map(AttemptView::of).orElseThrow(() -> new NotThere("attempt/" + attemptId));
    }

    /** All attempts of a session, those never begun included. */
    @Transactional
    public List<AttemptView> ofSession(UUID sessionId) {
        return records.ofSession(sessionId).stream().map(AttemptView::of).toList();
    }

    /** What the student gave, replayed from the journal; parts never answered are absent. */
    @Transactional
    public Map<PartRef, Response> responses(UUID attemptId) {
        return Journal.answers(records.journal(attemptId)).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().response()));
    }

    /** What the student gave for one part as it stands; nothing where it was never answered. */
    @Transactional
    public Response response(UUID attemptId, PartRef part) {
        return records.answers(attemptId, List.of(part))
                .getOrDefault(part, Answer.NONE)
                .response();
    }

    /**
     * A file that was uploaded to an attempt, whoever asks.
     *
     * @throws NotThere where the attempt has none of this digest
     */
    @Transactional
    public UploadedFile file(UUID attemptId, String digest) {
        return files.find(attemptId, digest).orElseThrow(() -> new NotThere("file " + digest + " of " + attemptId));
    }

    /** Whether nothing was answered: every answer is blank as it stands, or none was ever given. */
    @Transactional
    public boolean isBlank(UUID attemptId) {
        return Journal.answers(records.journal(attemptId)).values().stream().allMatch(Answer::isBlank);
    }

    /** Ended attempts of a session in which nothing was answered: every answer is blank as it stands. */
    @Transactional
    public Set<UUID> blank(UUID sessionId) {
        return records.blank(sessionId);
    }

    /** Ended attempts that nobody noted as marked, the longest waiting first. */
    @Transactional
    public List<AttemptView> unmarked(int limit) {
        return records.unmarked(limit).stream().map(AttemptView::of).toList();
    }

    /** How many ended sittings of a session nobody noted as marked. */
    @Transactional
    public long countUnmarked(UUID sessionId) {
        return records.countUnmarked(sessionId);
    }

    /** Whether the automatic marks of an attempt are written. */
    @Transactional
    public boolean isMarked(UUID attemptId) {
        return records.isMarked(attemptId);
    }

    /**
     * Locks the attempt and notes that its automatic marks are written, in the caller's transaction.
     *
     * @return false where that was noted before: the caller has nothing to do
     * @throws NotThere where there is none with this id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean noteMarked(UUID attemptId, Instant at) {
        return records.noteMarked(attemptId, at);
    }
}
