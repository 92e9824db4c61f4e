package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.ListText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists ("name three …"): only the first answers count, and each accepted one earns its credits once. */
final class ListMarking {

    private ListMarking() {}

    static Outcome mark(ShortText part, FirstOnly list, String text, WordDecisions decisions) {
        AcceptedWords words = AcceptedWords.of(part);
        List<String> answers = ListText.read(text, words::isWording);
        if (answers.isEmpty()) {
            return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.NoResponse())));
        }
        int counted = Math.min(list.count(), answers.size());
        UnknownWords unknown = new UnknownWords(part, list.each(), decisions);
        List<TraceLine> trace = linesOf(part, list, answers.subList(0, counted), unknown);
        if (counted < answers.size()) {
            trace.add(TraceLine.note(new TraceReason.ListedBeyond(
                    list.count(), String.join(", ", answers.subList(counted, answers.size())))));
        }
        BigDecimal sum = trace.stream().map(TraceLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal worth = part.credits().value();
        if (sum.compareTo(worth) > 0) {
            trace.add(TraceLine.earned(
                    new TraceReason.ListCapped(
                            sum.toPlainString(), part.credits().toString()),
                    worth.subtract(sum)));
        }
        return Outcome.Unmatched.orMarked(
                Outcome.Marked.of(new Credits(sum.min(worth)), part.credits(), trace), unknown.open());
    }

    private static List<TraceLine> linesOf(ShortText part, FirstOnly list, List<String> answers, UnknownWords unknown) {
        AcceptedWords words = AcceptedWords.of(part);
        Map<Integer, String> said = new HashMap<>();
        Map<String, String> unlisted = new HashMap<>();
        List<TraceLine> lines = new ArrayList<>();
        for (String answer : answers) {
            Optional<AcceptedWords.Met> met =
                    words.find(answer).or(() -> unknown.sameAs(answer).flatMap(words::taken));
            Optional<String> earlier =
                    met.flatMap(found -> Optional.ofNullable(said.putIfAbsent(found.group(), answer)));
            lines.add(met.map(found -> earlier.map(first -> TraceLine.note(new TraceReason.ListedTwice(answer, first)))
                            .orElseGet(() -> TraceLine.earned(
                                    found.reason(answer), list.each().value())))
                    .orElseGet(() -> unlisted(part, answer, unlisted, unknown)));
        }
        return lines;
    }

    private static TraceLine unlisted(
            ShortText part, String answer, Map<String, String> unlisted, UnknownWords unknown) {
        if (part.closed()) {
            return TraceLine.note(new TraceReason.ListedUnknown(answer));
        }
        return Optional.ofNullable(unlisted.putIfAbsent(unknown.folded(answer), answer))
                .map(first -> TraceLine.note(new TraceReason.ListedTwice(answer, first)))
                .orElseGet(() -> unknown.lineOf(answer));
    }
}
