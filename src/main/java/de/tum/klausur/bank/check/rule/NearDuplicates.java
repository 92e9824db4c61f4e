package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.question.part.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Questions that say nearly the same: of the runs of five words that one of two has, numbers left aside, both have at
 * least half.
 */
public final class NearDuplicates {

    /** The rule's name in findings. */
    public static final String NAME = "near-duplicate";

    private static final int RUN = 5;
    private static final double ALIKE = 0.5;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\\\]+");

    private final List<CheckedQuestion> questions;
    private final List<Set<String>> runs;

    private NearDuplicates(List<CheckedQuestion> questions) {
        this.questions = questions;
        this.runs = questions.stream().map(NearDuplicates::runs).toList();
    }

    /** A warning at the later one of each two questions that are alike. */
    public static List<Finding> among(List<CheckedQuestion> questions) {
        return new NearDuplicates(questions).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Integer>> having = new HashMap<>();
        for (int later = 0; later < questions.size(); later++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : runs.get(later)) {
                List<Integer> earlier = having.computeIfAbsent(run, first -> new ArrayList<>());
                earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
                earlier.add(later);
            }
            int at = later;
            shared.forEach((other, count) -> compare(at, other, count).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> compare(int later, int earlier, int shared) {
        double either = runs.get(later).size() + runs.get(earlier).size() - shared;
        double alike = shared / either;
        return alike < ALIKE
                ? Optional.empty()
                : Optional.of(finding(questions.get(later), questions.get(earlier), Math.round(alike * 100)));
    }

    private static Finding finding(CheckedQuestion later, CheckedQuestion earlier, long percent) {
        return new Finding(
                Severity.WARNING,
                NAME,
                new Subject(Optional.of(later.question().id().value()), Optional.empty(), Optional.empty()),
                new FileProblem(
                        later.path(),
                        1,
                        1,
                        "this is " + percent + " % the same as "
                                + earlier.question().id(),
                        "keep one of them, or never ask both in one exam"));
    }

    private static Set<String> runs(CheckedQuestion question) {
        String text = VisibleTexts.of(question.question()).stream()
                .skip(1)
                .map(wording -> wording.in(Language.EN))
                .collect(Collectors.joining(" "));
        List<String> words = BETWEEN_WORDS
                .splitAsStream(NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("0"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
