package de.tum.klausur.attempt.model;

import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.question.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which earlier responses to a part its student is offered to take up again. The journal has one for each pause in typing;
 * offered are those before which much was deleted, and of the others one a minute.
 */
public final class EarlierResponses {

    /** As many are offered at most, the newest. */
    static final int MOST = 20;

    /** Between two that differ by little. */
    static final Duration APART = Duration.ofMinutes(1);

    /** Characters; who deletes fewer at once has them at their fingertips. */
    static final int MUCH = 20;

    private EarlierResponses() {}

    /**
     * Those that are offered, the newest first; none says what stands, what another one says, or nothing.
     *
     * @param newestFirst entries of one part alone that gave it a response; the first is what stands
     */
    public static List<JournalEntry> of(List<JournalEntry> newestFirst) {
        List<JournalEntry> offered = new ArrayList<>();
        if (newestFirst.isEmpty()) {
            return offered;
        }
        List<Response> told = new ArrayList<>(List.of(response(newestFirst.getFirst())));
        Instant last = newestFirst.getFirst().at();
        Response after = response(newestFirst.getFirst());
        for (JournalEntry entry : newestFirst.subList(1, newestFirst.size())) {
            Response response = response(entry);
            boolean deleted = length(response) - length(after) >= MUCH;
            boolean apart = !entry.at().isAfter(last.minus(APART));
            if ((deleted || apart) && !response.isBlank() && !told.contains(response) && offered.size() < MOST) {
                offered.add(entry);
                told.add(response);
                last = entry.at();
            }
            after = response;
        }
        return offered;
    }

    private static Response response(JournalEntry entry) {
        return ((Given) entry.what()).response();
    }

    private static int length(Response response) {
        return switch (response) {
            case Response.Typed typed -> typed.text().length();
            case Response.Filled filled ->
                filled.fields().values().stream().mapToInt(String::length).sum();
            case Response.Ticked ignored -> 0;
            case Response.NoneOfThese ignored -> 0;
        };
    }
}
