package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.Map;

/**
 * An attempt with its answers, as its own student may see it.
 *
 * @param answers those that stand, never-answered parts absent
 * @param now the server's time at which this was so
 */
record OwnAttempt(Attempt attempt, Map<PartRef, Answer> answers, Instant now) {

    public OwnAttempt {
        answers = Map.copyOf(answers);
    }

    /** What stands for a part; nothing where it was never answered. */
    public ResponseView response(PartView part) {
        return PartRef.parse(part.ref())
                .map(answers::get)
                .map(answer -> ResponseView.of(answer.response()))
                .orElse(ResponseView.NONE);
    }

    /** Where the files that were uploaded are found by their digests. */
    public String files() {
        return "/api/attempts/" + attempt.id() + "/files";
    }
}
