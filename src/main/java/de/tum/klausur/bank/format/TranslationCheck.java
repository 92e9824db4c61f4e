package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.header.PartKey;
import de.tum.klausur.bank.format.header.PartPlan;
import de.tum.klausur.bank.format.text.Block;
import de.tum.klausur.bank.format.text.PartText;
import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.bank.format.text.ProblemLog;
import de.tum.klausur.question.rule.RubricItem;
import java.util.List;

/** Whether the German file says what the English one says, as far as that can be told without reading either. */
final class TranslationCheck {

    private final ProblemLog log;

    TranslationCheck(ProblemLog german) {
        this.log = german;
    }

    void check(QuestionText en, QuestionText de) {
        compare(Place.START, "the stem", en.stem(), de.stem());
        for (PartText part : en.parts()) {
            de.part(part.letter()).ifPresent(german -> compare(part, german));
        }
    }

    /** Reports rubric items without a German text, in the English file, where all items stand. */
    static void checkRubrics(List<PartPlan> parts, ProblemLog english) {
        for (PartPlan part : parts) {
            if (part.key().orElse(new PartKey.SingleChoice()) instanceof PartKey.Items rubric) {
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
        }
    }

    private void compare(PartText en, PartText de) {
        compare(de.place(), "the prompt of part " + en.letter(), en.prompt(), de.prompt());
        int options = en.options().size();
        if (options != de.options().size()) {
            log.add(
                    de.place(),
                    "part " + en.letter() + " has " + de.options().size() + " options, in English " + options,
                    "translate each, in the same order");
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
