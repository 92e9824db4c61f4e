package de.tum.klausur.local.bench;

import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.ExamRules;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Slot;
import de.tum.klausur.local.server.StartProblem;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An exam of the banks' own questions, marked by keys alone: fixed ones with every such kind, then draws, as real exams
 * have them, until each paper has its number of parts.
 */
final class SampleExam {

    /** Of each paper. */
    static final int PARTS = 50;

    /** Working time. */
    static final int MINUTES = 90;

    /** No frozen exam of the product has this hash. */
    static final String HASH = "0".repeat(64);

    /** How many questions one draw gives at most, and from how many. */
    private static final int DRAWN = 3;

    private static final int POOL = 12;

    private final List<QuestionVersion> left;
    private final List<Slot> slots = new ArrayList<>();
    private int parts;

    private SampleExam(List<QuestionVersion> questions) {
        this.left = new ArrayList<>(questions);
    }

    /**
     * The exam of what the banks hold.
     *
     * @throws StartProblem where they hold too little
     */
    public static FrozenExam of(BanksRead banks) {
        SampleExam exam = new SampleExam(banks.banks().stream()
                .flatMap(bank -> bank.questions().stream())
                .flatMap(file -> file.content().value().stream())
                .map(written -> written.version())
                .filter(SampleExam::isAutomatic)
                .sorted(Comparator.comparing(version -> version.question().id().value()))
                .toList());
        exam.coverKinds();
        exam.drawRest();
        return exam.frozen();
    }

    /** The kinds that a key alone can mark. */
    public static Set<PartKind> kinds() {
        return EnumSet.complementOf(EnumSet.of(PartKind.FREE_TEXT, PartKind.UPLOAD));
    }

    private static boolean isAutomatic(QuestionVersion version) {
        return version.question().parts().stream()
                .allMatch(part -> part.byHand().isEmpty());
    }

    /** The question with most kinds still missing comes first, of equals the one with fewest parts. */
    private void coverKinds() {
        Set<PartKind> missing = kinds();
        while (!missing.isEmpty()) {
            QuestionVersion best = left.stream()
                    .max(Comparator.comparingLong((QuestionVersion version) -> covers(version, missing))
                            .thenComparingInt(version -> -size(version)))
                    .filter(version -> covers(version, missing) > 0)
                    .orElseThrow(() -> new StartProblem("The banks hold no question of the kinds " + missing));
            best.question().parts().stream().map(PartKind::of).forEach(missing::remove);
            left.remove(best);
            slots.add(new Slot.Fixed(best));
            parts += size(best);
        }
    }

    private static long covers(QuestionVersion version, Set<PartKind> missing) {
        return version.question().parts().stream()
                .map(PartKind::of)
                .distinct()
                .filter(missing::contains)
                .count();
    }

    /** Each pool holds questions of equal credits and equally many parts, so that every paper has as many; the largest first. */
    private void drawRest() {
        TreeMap<String, List<QuestionVersion>> pools =
                left.stream().collect(Collectors.groupingBy(SampleExam::measures, TreeMap::new, Collectors.toList()));
        pools.values().stream()
                .sorted(Comparator.comparingInt((List<QuestionVersion> pool) -> pool.size())
                        .reversed())
                .forEach(this::draw);
        if (parts != PARTS) {
            throw new StartProblem("The banks' questions come to %d parts, not %d".formatted(parts, PARTS));
        }
    }

    private void draw(List<QuestionVersion> fitting) {
        List<QuestionVersion> pool = fitting.subList(0, Math.min(POOL, fitting.size()));
        int most = (PARTS - parts) / size(pool.getFirst());
        int count = Math.min(Math.min(most, DRAWN), pool.size());
        if (count > 0) {
            slots.add(new Slot.Drawn(count, pool));
            parts += count * size(pool.getFirst());
        }
    }

    private static int size(QuestionVersion version) {
        return version.question().parts().size();
    }

    private static String measures(QuestionVersion version) {
        Question question = version.question();
        return question.parts().size() + " parts, " + question.credits();
    }

    private FrozenExam frozen() {
        ExamProblem problem = new ExamProblem(Wording.of("Benchmark"), slots);
        Credits credits = problem.credits();
        return new FrozenExam(
                HASH, Wording.of("Benchmark"), MINUTES, credits, Wording.of(""), ExamRules.DEFAULT, List.of(problem));
    }
}
