package de.tum.klausur.attempt.model;

import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.question.PartRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replays what happened in an attempt; the entries are the truth, everything else is read from them. */
public final class Journal {

    private Journal() {}

    /**
     * The answer that stands for each part that was ever answered.
     *
     * @param entries in the order of their seq
     */
    public static Map<PartRef, Answer> answers(List<JournalEntry> entries) {
        Map<PartRef, Answer> answers = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.what() instanceof Given given) {
                answers.put(given.part(), new Answer(given.revision(), given.response()));
            }
        }
        return answers;
    }
}
