package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.header.PartKey;
import de.tum.klausur.bank.format.header.PartPlan;
import de.tum.klausur.bank.format.header.QuestionHeader;
import de.tum.klausur.bank.format.text.Block;
import de.tum.klausur.bank.format.text.OptionText;
import de.tum.klausur.bank.format.text.PartText;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.head.Option;
import de.tum.klausur.question.head.OptionId;
import de.tum.klausur.question.head.PartHead;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.rule.Rubric;
import de.tum.klausur.question.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a question together once header and texts are known to be sound. */
record QuestionAssembly(QuestionHeader header, QuestionText en, Optional<QuestionText> de) {

    Question question() {
        return new Question(
                header.id(),
                new Wording(header.title(), de.map(QuestionText::title)),
                wording(en.stem(), de.map(QuestionText::stem)),
                header.parts().stream().map(this::part).toList(),
                wording(en.explanation(), de.map(QuestionText::explanation)),
                header.facts());
    }

    private Part part(PartPlan plan) {
        String letter = plan.id().value();
        PartText text = en.part(letter).orElseThrow();
        Optional<PartText> german = de.map(question -> question.part(letter).orElseThrow());
        PartHead head = new PartHead(plan.id(), wording(text.prompt(), german.map(PartText::prompt)), plan.credits());
        return switch (plan.key().orElseThrow()) {
            case PartKey.SingleChoice c -> new SingleChoice(head, options(text, german));
            case PartKey.MultipleChoice c -> new MultipleChoice(head, options(text, german));
            case PartKey.Decimal number -> new Numeric(head, number.value(), number.tolerance(), number.unit());
            case PartKey.Shapes shapes -> new TensorShape(head, shapes.accepted());
            case PartKey.Words words -> new ShortText(head, words.accepted());
            case PartKey.Items items -> new FreeText(head, new Rubric(items.items()), solution(text, german));
        };
    }

    private static List<Option> options(PartText text, Optional<PartText> german) {
        List<OptionText> options = text.options();
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Option(
                        new OptionId(i + 1),
                        wording(
                                options.get(i).text(),
                                german.map(part -> part.options().get(i).text())),
                        options.get(i).ticked()))
                .toList();
    }

    private static Wording solution(PartText text, Optional<PartText> german) {
        return wording(
                text.solution().orElseThrow(),
                german.map(part -> part.solution().orElseThrow()));
    }

    private static Wording wording(Block en, Optional<Block> de) {
        return new Wording(en.markdown(), de.map(Block::markdown));
    }
}
