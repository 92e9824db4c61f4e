package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.GapMarks;
import de.tum.klausur.bank.format.source.ListedLines;
import de.tum.klausur.bank.format.source.OptionText;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.question.part.PartKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a part's section holds what its kind asks for. */
final class PartCheck {

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 20;

    private final ProblemLog log;
    private final boolean hasStem;

    PartCheck(QuestionText question, ProblemLog log) {
        this.log = log;
        this.hasStem = !question.stem().isBlank();
    }

    void check(PartPlan plan, PartText part) {
        if (!hasStem && part.prompt().isBlank()) {
            log.add(
                    part.place(),
                    "part " + part.letter() + " says nowhere what to do",
                    "write a prompt below its heading, or a stem");
        }
        plan.kind().ifPresent(kind -> {
            switch (kind) {
                case SINGLE_CHOICE -> checkSingleChoice(part);
                case MULTIPLE_CHOICE -> checkOptions(part);
                case MATCHING -> checkPairs(part);
                case ORDERING -> checkItems(part);
                case CLOZE -> checkGaps(plan, part);
                default -> refuseOptions(part);
            }
            boolean reasoned = plan.key().flatMap(PartKey::rubric).isPresent();
            checkSolution(needsSolution(kind, reasoned), part);
        });
    }

    /** A true-false part does where it asks for a reason. */
    private static boolean needsSolution(PartKind kind, boolean reasoned) {
        return kind == PartKind.FREE_TEXT || kind == PartKind.UPLOAD || (kind == PartKind.TRUE_FALSE && reasoned);
    }

    private void checkSingleChoice(PartText part) {
        checkOptions(part);
        long ticked = part.options().stream().filter(OptionText::ticked).count();
        if (ticked != 1 && !part.options().isEmpty()) {
            log.add(
                    part.options().getFirst().place(),
                    "single choice needs exactly one right option, not " + ticked,
                    "tick one as - [x]");
        }
    }

    private void checkOptions(PartText part) {
        int count = part.options().size();
        if (count < FEWEST_OPTIONS || count > MOST_OPTIONS) {
            log.add(
                    part.place(),
                    "part " + part.letter() + " has " + count + " options; a choice has 2 to 20",
                    "write each as - [ ] text or - [x] text at the start of a line");
        }
        Map<String, Integer> places = new HashMap<>();
        List<OptionText> options = part.options();
        for (int i = 0; i < count; i++) {
            Integer before = places.putIfAbsent(options.get(i).text().markdown(), i + 1);
            if (before != null) {
                log.add(options.get(i).place(), "option " + (i + 1) + " says the same as option " + before, "");
            }
        }
    }

    private void checkPairs(PartText part) {
        refuseOptions(part);
        List<Pair> pairs = Pair.in(ListedLines.pairs(part.prompt(), log));
        pairs.stream()
                .filter(pair -> pair.right().isEmpty())
                .forEach(pair -> log.add(pair.place(), "this pair has no right side", "write - left => right"));
        long left = pairs.stream().filter(pair -> !pair.left().isEmpty()).count();
        if (left < FEWEST_OPTIONS || pairs.size() > MOST_OPTIONS) {
            log.add(
                    part.place(),
                    "part " + part.letter() + " has " + left + " pairs; a matching has 2 to 20",
                    "write each as - left => right at the start of a line");
        }
    }

    private void checkItems(PartText part) {
        refuseOptions(part);
        List<String> items = ListedLines.items(part.prompt(), log).entries().stream()
                .map(entry -> entry.text().markdown())
                .toList();
        if (items.size() < FEWEST_OPTIONS || items.size() > MOST_OPTIONS) {
            log.add(
                    part.place(),
                    "part " + part.letter() + " has " + items.size() + " items; an ordering has 2 to 20",
                    "write each as 1. item at the start of a line");
        }
        if (items.stream().distinct().count() < items.size()) {
            log.add(
                    part.place(),
                    "two items of part " + part.letter() + " say the same",
                    "let each say something else");
        }
    }

    private void checkGaps(PartPlan plan, PartText part) {
        refuseOptions(part);
        plan.key().ifPresent(known -> {
            Set<String> left = new HashSet<>(known.gaps());
            for (GapMarks.Mark mark : GapMarks.in(part.prompt())) {
                if (!left.remove(mark.name())) {
                    log.add(
                            mark.place(),
                            "the gap " + mark.name() + " stands here twice, or not in the header",
                            "give each gap one place and one key");
                }
            }
            left.forEach(name -> log.add(
                    part.place(),
                    "the gap " + name + " has no place in the text",
                    "write [[" + name + "]] where it is"));
        });
    }

    private void refuseOptions(PartText part) {
        if (!part.options().isEmpty()) {
            log.add(
                    part.options().getFirst().place(),
                    "part " + part.letter() + " is no choice and takes no options",
                    "make it a choice in the header, or write a plain list");
        }
    }

    private void checkSolution(boolean needed, PartText part) {
        boolean written =
                part.solution().filter(solution -> !solution.isBlank()).isPresent();
        if (needed && !written) {
            log.add(
                    part.place(),
                    "part " + part.letter() + " has no model solution",
                    "write ### Solution and below it what earns full credits");
        }
        if (!needed && part.solution().isPresent()) {
            log.add(part.place(), "only what a marker marks has a model solution", "write it into ## Explanation");
        }
    }
}
