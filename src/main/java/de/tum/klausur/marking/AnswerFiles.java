package de.tum.klausur.marking;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.question.response.UploadedPage;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The files of answers on the desk, under pseudonyms. */
@ApplicationScoped
@Transactional
class AnswerFiles {

    private final MarkingTasks tasks;
    private final Attempts attempts;

    AnswerFiles(MarkingTasks tasks, Attempts attempts) {
        this.tasks = tasks;
        this.attempts = attempts;
    }

    /**
     * The file that an answer names; one that was replaced is none of the marker's business.
     *
     * @throws NotThere where no marker has anything to do with the answer, or it names another file
     */
    public UploadedFile get(TaskRef ref, String digest) {
        UUID attempt = tasks.get(ref).attemptId();
        boolean named = Optional.ofNullable(attempts.responses(attempt).get(ref.part())).stream()
                .flatMap(response -> UploadedPage.of(response).stream())
                .anyMatch(page -> page.file().equals(digest));
        if (!named) {
            throw new NotThere("file " + digest + " of " + ref);
        }
        return attempts.file(attempt, digest);
    }
}
