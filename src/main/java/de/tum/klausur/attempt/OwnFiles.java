package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the current person has uploaded. */
@ApplicationScoped
class OwnFiles {

    private final OwnAttempts own;
    private final AttemptFiles files;

    OwnFiles(OwnAttempts own, AttemptFiles files) {
        this.own = own;
        this.files = files;
    }

    /**
     * A file of an own attempt.
     *
     * @throws NotThere where the attempt is none of the current person's, or has no such file
     */
    @Transactional
    public UploadedFile get(UUID attemptId, String digest) {
        own.attempt(attemptId);
        return files.find(attemptId, digest).orElseThrow(() -> new NotThere("file " + digest + " of " + attemptId));
    }
}
