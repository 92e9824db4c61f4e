package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import java.util.stream.Collectors;

/** What marking came to, and what was marked, in words. */
final class Outcomes {

    private static final int LONGEST = 80;

    private Outcomes() {}

    static boolean earns(Outcome outcome, Fraction fraction) {
        return outcome instanceof Outcome.Marked marked && marked.fraction().compareTo(fraction) == 0;
    }

    static String shown(Outcome outcome, Part part) {
        return switch (outcome) {
            case Outcome.Marked marked -> part.credits().times(marked.fraction()) + " of " + part.credits();
            case Outcome.ForMarker marker ->
                marker.reason() == Outcome.ForMarker.Reason.RUBRIC
                        ? "what a marker decides"
                        : "nothing yet (unreadable)";
            case Outcome.Unmatched unmatched -> shown(unmatched.refused(), part) + ", unless a person takes it";
            case Outcome.Waiting waiting -> "nothing before part " + waiting.earlier() + " is read";
        };
    }

    static String shown(Response response) {
        String text = switch (response) {
            case Response.Typed(String typed) -> "“" + typed.strip() + "”";
            case Response.NoneOfThese ignored -> "“None of these”";
            case Response.Ticked ticked ->
                ticked.options().isEmpty()
                        ? "no option"
                        : ticked.options().stream()
                                .map(OptionId::toString)
                                .collect(Collectors.joining(", ", "options ", ""));
            case Response.Filled filled -> filled.fields().toString();
        };
        return (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…").replaceAll("\\s+", " ");
    }
}
