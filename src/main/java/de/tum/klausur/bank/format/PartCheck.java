package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.header.Kind;
import de.tum.klausur.bank.format.header.PartPlan;
import de.tum.klausur.bank.format.text.OptionText;
import de.tum.klausur.bank.format.text.PartText;
import de.tum.klausur.bank.format.text.ProblemLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
                case NUMERIC, TENSOR_SHAPE, SHORT_TEXT, FREE_TEXT -> refuseOptions(part);
            }
            checkSolution(kind == Kind.FREE_TEXT, part);
        });
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
            log.add(part.place(), "only free text has a model solution", "write it into ## Explanation");
        }
    }
}
