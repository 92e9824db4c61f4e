package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.WordPattern;
import de.tum.klausur.question.response.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The wordings that a part accepts: but for how they are written down, by its pattern, or but for a few letters. */
final class AcceptedWords {

    /** The group of all that fits the pattern and no wording. */
    private static final int OF_THE_PATTERN = -1;

    /** Below it, one letter makes another word: {@code SGD}, {@code GAN}, {@code CNN}. */
    private static final int SHORTEST_MISTYPED = 4;

    /**
     * What typed words are accepted as.
     *
     * @param group the accepted answer's place in the part
     */
    record Met(int group, String wording, How how) {

        TraceReason reason(String typed) {
            return switch (how) {
                case WRITTEN -> new TraceReason.WordingAccepted(typed, wording);
                case MISTYPED -> new TraceReason.WordingMistyped(typed, wording);
                case TAKEN -> new TraceReason.WordingTakenAs(typed, wording);
            };
        }
    }

    /** As it is accepted, but for letters, or as a person took it. */
    private enum How {
        WRITTEN,
        MISTYPED,
        TAKEN
    }

    private record Candidate(int group, String wording, String folded) {}

    private record Near(Candidate candidate, int distance) {}

    /** The same key marks thousands of answers one after the other, and folding it takes longer than comparing. */
    private static final int REMEMBERED = 500;

    private static final Map<Key, AcceptedWords> MEMORY = new ConcurrentHashMap<>();

    private record Key(List<List<String>> groups, Lenience lenience) {}

    private final Lenience lenience;
    private final Optional<WordPattern> pattern;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Candidate> byFolded = new HashMap<>();

    private AcceptedWords(Key key) {
        this.lenience = key.lenience();
        this.pattern = lenience.pattern().map(WordPattern::of);
        for (int group = 0; group < key.groups().size(); group++) {
            for (String wording : key.groups().get(group)) {
                Candidate candidate = new Candidate(group, wording, folded(wording));
                candidates.add(candidate);
                byFolded.putIfAbsent(candidate.folded(), candidate);
            }
        }
    }

    static AcceptedWords of(ShortText part) {
        Key key = new Key(part.groups(), part.lenience());
        AcceptedWords known = MEMORY.get(key);
        if (known != null) {
            return known;
        }
        if (MEMORY.size() >= REMEMBERED) {
            MEMORY.clear();
        }
        AcceptedWords read = new AcceptedWords(key);
        MEMORY.put(key, read);
        return read;
    }

    /** Whether {@code typed} is one of the wordings, but for how it is written down. */
    boolean isWording(String typed) {
        return byFolded.containsKey(folded(typed));
    }

    /** What a person took words for: the accepted answer that has this wording. */
    Optional<Met> taken(String wording) {
        return candidates.stream()
                .filter(candidate -> candidate.wording().equals(wording))
                .findFirst()
                .map(candidate -> new Met(candidate.group(), wording, How.TAKEN));
    }

    Optional<Met> find(String typed) {
        String given = folded(typed);
        return exactly(given).or(() -> byPattern(given, typed)).or(() -> mistyped(given));
    }

    private String folded(String words) {
        return lenience.exact() ? FoldedText.exact(words) : FoldedText.fold(words);
    }

    private Optional<Met> exactly(String given) {
        return Optional.ofNullable(byFolded.get(given))
                .map(candidate -> new Met(candidate.group(), candidate.wording(), How.WRITTEN));
    }

    private Optional<Met> byPattern(String given, String typed) {
        return pattern.filter(known -> lenience.exact()
                        ? known.fits(given)
                        : known.fits(FoldedText.spaced(typed)) || known.fits(given) || known.fitsJoined(given))
                .map(known -> new Met(OF_THE_PATTERN, typed, How.WRITTEN));
    }

    /** The nearest wording, unless one of another answer is as near: then it can't be told which was meant. */
    private Optional<Met> mistyped(String given) {
        if (lenience.typos() == 0) {
            return Optional.empty();
        }
        List<Near> near = candidates.stream()
                .filter(candidate -> Math.min(letters(candidate.folded()), letters(given)) >= SHORTEST_MISTYPED)
                .map(candidate -> new Near(candidate, Typos.between(candidate.folded(), given, lenience.typos())))
                .filter(found -> found.distance() <= lenience.typos())
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
                ? Optional.of(
                        new Met(nearest.candidate().group(), nearest.candidate().wording(), How.MISTYPED))
                : Optional.empty();
    }

    private static long letters(String folded) {
        return folded.codePoints().filter(Character::isLetter).count();
    }
}
