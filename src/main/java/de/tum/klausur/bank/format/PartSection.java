package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.ListedLines;
import de.tum.klausur.bank.format.source.OptionText;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What a part's section says in its languages, placeholders filled. */
record PartSection(QuestionAssembly question, PartPlan plan, PartText text, Optional<PartText> german) {

    /** The head of a part that is asked for by all that stands before its options. */
    PartHead head() {
        return head(question.wording(text.prompt(), german.map(PartText::prompt)));
    }

    private PartHead head(Wording prompt) {
        Wording context = text.context().isBlank()
                ? Wording.of("")
                : question.wording(text.context(), german.map(PartText::context));
        return new PartHead(plan.id(), context, prompt, plan.credits(), plan.uses());
    }

    /** The lines {@code - left => right}. */
    ListedAssembly pairs() {
        return listed(ListedLines::pairs);
    }

    /** The lines {@code 1. item}. */
    ListedAssembly items() {
        return listed(ListedLines::items);
    }

    private ListedAssembly listed(BiFunction<Block, ProblemLog, ListedLines> cut) {
        ListedLines english = cut.apply(text.prompt(), ProblemLog.NOWHERE);
        Optional<ListedLines> other = german.map(part -> cut.apply(part.prompt(), ProblemLog.NOWHERE));
        PartHead head = head(question.wording(english.prompt(), other.map(ListedLines::prompt)));
        return new ListedAssembly(question, head, english, other);
    }

    List<Option> options() {
        List<OptionText> options = text.options();
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Option(
                        new OptionId(i + 1),
                        question.wording(
                                options.get(i).text(),
                                german.map(part -> part.options().get(i).text())),
                        options.get(i).ticked()))
                .toList();
    }

    Wording solution() {
        return question.wording(
                text.solution().orElseThrow(),
                german.map(part -> part.solution().orElseThrow()));
    }
}
