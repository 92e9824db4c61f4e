package de.tum.klausur.question.marking.typed;

import de.tum.klausur.question.key.WordPattern;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.TypedText;
import de.tum.klausur.question.trace.TraceReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The wordings that a part accepts: as they are, by its pattern, or but for a few letters. */
final class AcceptedWords {

    /** The group of all that fits the pattern and no wording. */
    private static final int OF_THE_PATTERN = -1;

    /** Below it, one letter makes another word: {@code SGD}, {@code GAN}, {@code CNN}. */
    private static final int SHORTEST_MISTYPED = 4;

    /**
     * What typed words are accepted as.
     *
     * @param group the accepted answer's place in the part
     * @param reason why: {@code WORDING_ACCEPTED} or {@code WORDING_MISTYPED}
     */
    record Met(int group, String wording, TraceReason reason) {}

    private record Candidate(int group, String wording, String folded) {}

    private record Near(Candidate candidate, int distance) {}

    private final ShortText part;
    private final List<Candidate> candidates = new ArrayList<>();

    AcceptedWords(ShortText part) {
        this.part = part;
        for (int group = 0; group < part.groups().size(); group++) {
            for (String wording : part.groups().get(group)) {
                candidates.add(new Candidate(group, wording, TypedText.folded(wording)));
            }
        }
    }

    Optional<Met> find(String typed) {
        String given = TypedText.folded(typed);
        return exactly(given).or(() -> byPattern(given, typed)).or(() -> mistyped(given));
    }

    private Optional<Met> exactly(String given) {
        return candidates.stream()
                .filter(candidate -> candidate.folded().equals(given))
                .map(candidate -> new Met(candidate.group(), candidate.wording(), TraceReason.WORDING_ACCEPTED))
                .findFirst();
    }

    private Optional<Met> byPattern(String given, String typed) {
        return part.lenience()
                .pattern()
                .filter(pattern -> WordPattern.fits(pattern, given))
                .map(pattern -> new Met(OF_THE_PATTERN, typed, TraceReason.WORDING_ACCEPTED));
    }

    /** The nearest wording, unless one of another answer is as near: then it can't be told which was meant. */
    private Optional<Met> mistyped(String given) {
        List<Near> near = candidates.stream()
                .filter(candidate -> Math.min(letters(candidate.folded()), letters(given)) >= SHORTEST_MISTYPED)
                .map(candidate -> new Near(
                        candidate,
                        Typos.between(candidate.folded(), given, part.lenience().typos())))
                .filter(found -> found.distance() <= part.lenience().typos())
                .sorted(Comparator.comparingInt(Near::distance))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Near nearest = near.getFirst();
        boolean clear = near.stream()
                .filter(other -> other.distance() == nearest.distance())
                .allMatch(other ->
                        other.candidate().group() == nearest.candidate().group());
        return clear
                ? Optional.of(new Met(
                        nearest.candidate().group(), nearest.candidate().wording(), TraceReason.WORDING_MISTYPED))
                : Optional.empty();
    }

    private static long letters(String folded) {
        return folded.codePoints().filter(Character::isLetter).count();
    }
}
