package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.GapMarks;
import de.tum.klausur.bank.format.source.ListedLines;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.RubricItem;
import java.util.List;

/** Whether the German file says what the English one says, as far as that can be told without reading either. */
final class TranslationCheck {

    private static final String SAME_ORDER = "translate each, in the same order";

    private final ProblemLog log;

    TranslationCheck(ProblemLog german) {
        this.log = german;
    }

    void check(List<PartPlan> plans, QuestionText en, QuestionText de) {
        compare(Place.START, "the stem", en.stem(), de.stem());
        for (PartText part : en.parts()) {
            de.part(part.letter()).ifPresent(german -> {
                compare(part, german);
                plans.stream()
                        .filter(plan -> plan.id().value().equals(part.letter()))
                        .findFirst()
                        .flatMap(PartPlan::kind)
                        .ifPresent(kind -> compareKeys(kind, part, german));
            });
        }
    }

    /** What of the key stands in the sections. */
    private void compareKeys(PartKind kind, PartText en, PartText de) {
        switch (kind) {
            case MATCHING -> comparePairs(en, de);
            case ORDERING ->
                compareCounts(
                        de,
                        "items",
                        ListedLines.items(en.prompt(), ProblemLog.NOWHERE)
                                .entries()
                                .size(),
                        ListedLines.items(de.prompt(), log).entries().size());
            case CLOZE -> compareGaps(en, de);
            default -> {}
        }
    }

    private void comparePairs(PartText en, PartText de) {
        List<Pair> german = Pair.in(ListedLines.pairs(de.prompt(), log));
        List<Pair> english = Pair.in(ListedLines.pairs(en.prompt(), ProblemLog.NOWHERE));
        compareCounts(de, "pairs", english.size(), german.size());
        for (int i = 0; i < Math.min(english.size(), german.size()); i++) {
            if (english.get(i).left().isEmpty() != german.get(i).left().isEmpty()) {
                log.add(german.get(i).place(), "this is a distractor in one language only", SAME_ORDER);
            }
        }
    }

    private void compareGaps(PartText en, PartText de) {
        List<String> english = gaps(en);
        List<String> german = gaps(de);
        if (!english.equals(german)) {
            log.add(de.place(), "the gaps are " + german + ", in English " + english, "keep each gap once");
        }
    }

    private static List<String> gaps(PartText part) {
        return GapMarks.in(part.prompt()).stream()
                .map(GapMarks.Mark::name)
                .sorted()
                .toList();
    }

    private void compareCounts(PartText de, String what, int english, int german) {
        if (english != german) {
            log.add(
                    de.place(),
                    "part " + de.letter() + " has " + german + " " + what + ", in English " + english,
                    SAME_ORDER);
        }
    }

    /** Reports rubric items without a German text, in the English file, where all items stand. */
    static void checkRubrics(List<PartPlan> parts, ProblemLog english) {
        parts.stream()
                .flatMap(part -> part.key().flatMap(PartKey::rubric).stream())
                .forEach(rubric -> checkRubric(rubric, english));
    }

    private static void checkRubric(RubricReader.Items rubric, ProblemLog english) {
        for (int i = 0; i < rubric.items().size(); i++) {
            RubricItem item = rubric.items().get(i);
            if (item.text().de().isEmpty()) {
                english.add(
                        rubric.places().get(i),
                        "the item " + item.id() + " has no German text",
                        "add de: to it, since the question has a German file");
            }
        }
    }

    private void compare(PartText en, PartText de) {
        compare(de.place(), "the context of part " + en.letter(), en.context(), de.context());
        compare(de.place(), "the prompt of part " + en.letter(), en.prompt(), de.prompt());
        int options = en.options().size();
        if (options != de.options().size()) {
            log.add(
                    de.place(),
                    "part " + en.letter() + " has " + de.options().size() + " options, in English " + options,
                    SAME_ORDER);
            return;
        }
        for (int i = 0; i < options; i++) {
            if (en.options().get(i).ticked() != de.options().get(i).ticked()) {
                log.add(
                        de.options().get(i).place(),
                        "option " + (i + 1) + " of part " + en.letter() + " is ticked in one language only",
                        "tick the same options in the same order");
            }
        }
        Block none = new Block(List.of());
        compare(
                de.place(),
                "the solution of part " + en.letter(),
                en.solution().orElse(none),
                de.solution().orElse(none));
    }

    private void compare(Place place, String what, Block en, Block de) {
        if (en.isBlank() && !de.isBlank()) {
            log.add(place, what + " is there in German only", "write it in English too");
        } else if (!en.isBlank() && de.isBlank()) {
            log.add(place, what + " is there in English only", "translate it");
        }
    }
}
