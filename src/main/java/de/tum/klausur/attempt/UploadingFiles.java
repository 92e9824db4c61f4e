package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes in a file. That it is there changes no answer: the response that names it is saved like any other, and only that
 * is in the journal.
 */
@ApplicationScoped
class UploadingFiles {

    /** How many different files an attempt may have, replaced ones included. */
    static final int MOST = 20;

    private final OwnAttempts own;
    private final AttemptFiles files;
    private final SittingConfig config;
    private final Clock clock;

    UploadingFiles(OwnAttempts own, AttemptFiles files, SittingConfig config, Clock clock) {
        this.own = own;
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Keeps a file for a part; a file that is there already is not kept twice.
     *
     * @throws NotThere where the attempt is none of the current person's, or has no such part to upload to
     * @throws de.tum.klausur.shared.http.Refused where the attempt takes no answers, or has too many files
     * @throws InvalidInput where the file is too large, of no type that the part takes, or unpacks beyond all bounds
     */
    @Transactional
    public UploadedFile upload(UUID attemptId, PartRef ref, byte[] content) {
        Instant now = clock.instant();
        Paper paper = own.paper(attemptId);
        OpenRecord record = own.open(attemptId, List.of());
        Upload part = part(paper, ref);
        if (!record.attempt().takesAnswers(config.counted(now))) {
            throw Refusals.ended();
        }
        UploadedFile file = check(part, content);
        if (!files.has(attemptId, file.digest())) {
            add(attemptId, file, now);
        }
        return file;
    }

    private void add(UUID attemptId, UploadedFile file, Instant now) {
        if (files.count(attemptId) >= MOST) {
            throw Refusals.tooManyFiles();
        }
        files.add(attemptId, file, now);
    }

    /**
     * The file, where the part of this name takes it; keeps nothing.
     *
     * @throws NotThere where the paper has no such part to upload to
     * @throws InvalidInput as {@link #upload}
     */
    static UploadedFile check(Paper paper, PartRef ref, byte[] content) {
        return check(part(paper, ref), content);
    }

    private static Upload part(Paper paper, PartRef ref) {
        return paper.part(ref)
                .map(ExamPart::part)
                .filter(Upload.class::isInstance)
                .map(Upload.class::cast)
                .orElseThrow(() -> new NotThere("upload part " + ref));
    }

    private static UploadedFile check(Upload part, byte[] content) {
        if (content.length > Upload.LARGEST) {
            throw invalid(AttemptMessages::fileTooLarge);
        }
        UploadedFile file = UploadedFile.read(content)
                .filter(read -> part.types().contains(read.type()))
                .orElseThrow(() -> invalid(AttemptMessages::fileOfWrongType));
        if (file.size().filter(size -> !size.isBounded()).isPresent()) {
            throw invalid(AttemptMessages::fileOfTooManyPixels);
        }
        return file;
    }

    private static InvalidInput invalid(Function<AttemptMessages, String> text) {
        return new InvalidInput(List.of(Refusals.problem("file", text)));
    }
}
