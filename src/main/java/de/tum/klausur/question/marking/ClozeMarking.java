package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gaps, each by its own key; where one can't be read, the whole part waits for a marker. */
final class ClozeMarking {

    private record MarkedGap(Cloze.Gap gap, Outcome.Marked marked) {}

    private ClozeMarking() {}

    static Outcome mark(Cloze part, Response.Filled response, WordDecisions decisions) {
        List<MarkedGap> gaps = new ArrayList<>();
        List<UnmatchedWords> open = new ArrayList<>();
        for (Cloze.Gap gap : part.gaps()) {
            switch (mark(gap, response.field(gap.name()), decisions)) {
                case Outcome.Marked marked -> gaps.add(new MarkedGap(gap, marked));
                case Outcome.Unmatched unmatched -> {
                    gaps.add(new MarkedGap(gap, unmatched.refused()));
                    unmatched.words().forEach(words -> open.add(words.at(gap.name())));
                }
                case Outcome.ForMarker forMarker -> {
                    return forMarker;
                }
                case Outcome.Waiting waiting -> {
                    return waiting;
                }
            }
        }
        return Outcome.Unmatched.orMarked(
                switch (part.credit()) {
                    case Cloze.Credit.Own own -> own(part, gaps);
                    case Cloze.Credit.Shared shared -> shared(part, shared, gaps);
                },
                open);
    }

    private static Outcome mark(Cloze.Gap gap, String given, WordDecisions decisions) {
        if (TypedText.isBlank(given)) {
            return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.GapMissing(gap.name()))));
        }
        return switch (gap.key()) {
            case SingleChoice choice -> choice(gap, choice, given);
            case Part.Typed typed -> underItsName(gap, TypedMarking.mark(typed, given, decisions.at(gap.name())));
            case Part other -> throw new IllegalArgumentException("no key of a gap: " + other);
        };
    }

    private static Outcome choice(Cloze.Gap gap, SingleChoice choice, String given) {
        Option right =
                choice.options().stream().filter(Option::right).findFirst().orElseThrow();
        String key = right.id().toString();
        return given.equals(key)
                ? Outcome.Marked.whole(List.of(TraceLine.earned(
                        new TraceReason.GapChoiceRight(gap.name(), given),
                        choice.credits().value())))
                : Outcome.Marked.nothing(
                        List.of(TraceLine.note(new TraceReason.GapChoiceWrong(gap.name(), given, key))));
    }

    private static Outcome underItsName(Cloze.Gap gap, Outcome outcome) {
        return switch (outcome) {
            case Outcome.ForMarker forMarker -> forMarker;
            case Outcome.Waiting waiting -> waiting;
            case Outcome.Unmatched(Outcome.Marked refused, var words) ->
                new Outcome.Unmatched(underItsName(gap, refused), words);
            case Outcome.Marked marked -> underItsName(gap, marked);
        };
    }

    private static Outcome.Marked underItsName(Cloze.Gap gap, Outcome.Marked marked) {
        return new Outcome.Marked(
                marked.fraction(),
                Stream.concat(Stream.of(TraceLine.note(new TraceReason.Gap(gap.name()))), marked.trace().stream())
                        .toList());
    }

    private static Outcome.Marked own(Cloze part, List<MarkedGap> gaps) {
        Credits earned = Credits.sum(gaps.stream()
                .map(gap -> gap.gap().key().credits().times(gap.marked().fraction()))
                .toList());
        return Outcome.Marked.of(
                earned,
                part.credits(),
                gaps.stream().flatMap(gap -> gap.marked().trace().stream()).toList());
    }

    /** The gaps' own credits are of no account here, so their lines only explain. */
    private static Outcome.Marked shared(Cloze part, Cloze.Credit.Shared shared, List<MarkedGap> gaps) {
        List<TraceLine> notes = gaps.stream()
                .flatMap(gap -> gap.marked().trace().stream())
                .map(line -> TraceLine.note(line.reason()))
                .toList();
        long right = gaps.stream()
                .filter(gap -> gap.marked().fraction().compareTo(Fraction.WHOLE) == 0)
                .count();
        return Shares.of(part, shared.rule(), new Shares.Count((int) right, gaps.size()), notes);
    }
}
