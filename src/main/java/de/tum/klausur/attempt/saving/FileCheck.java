package de.tum.klausur.attempt.saving;

import de.tum.klausur.attempt.AttemptMessages;
import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.record.AttemptFiles;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.answer.InputProblem;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Refuses an answer that names a file which was never uploaded to its attempt. */
record FileCheck(AttemptFiles files, UUID attemptId) {

    /**
     * Checks changes to parts that take a file.
     *
     * @param takesFile whether a change is to such a part
     * @throws InvalidInput with every change that names a missing file
     */
    void check(List<Change> changes, Predicate<Change> takesFile) {
        List<InputProblem> problems = IntStream.range(0, changes.size())
                .filter(place -> takesFile.test(changes.get(place)) && isMissing(changes.get(place)))
                .mapToObj(place -> new InputProblem(
                        "changes[" + place + "]",
                        locale -> Texts.in(AttemptMessages.class, locale).unknownFile()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private boolean isMissing(Change change) {
        return change.response() instanceof Response.Filled filled
                && !filled.field(Upload.FILE).isEmpty()
                && !files.has(attemptId, filled.field(Upload.FILE));
    }
}
