package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.PartText;
import de.tum.klausur.bank.format.source.PlaceholderValues;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Wording;
import java.util.Optional;

/** Puts a question together once header and texts are known to be sound. */
record QuestionAssembly(QuestionHeader header, QuestionText en, Optional<QuestionText> de, PlaceholderValues filling) {

    Question question() {
        return new Question(
                header.id(),
                new Wording(header.title(), de.map(QuestionText::title)),
                wording(en.stem(), de.map(QuestionText::stem)),
                header.parts().stream().map(this::part).toList(),
                wording(en.explanation(), de.map(QuestionText::explanation)),
                header.facts());
    }

    /** One part, which the header need not have as it is planned here. */
    Part part(PartPlan plan) {
        String letter = plan.id().value();
        PartText text = en.part(letter).orElseThrow();
        Optional<PartText> german = de.map(question -> question.part(letter).orElseThrow());
        return plan.key().orElseThrow().part(new PartSection(this, plan, text, german));
    }

    /** A text in its languages, its placeholders filled. */
    Wording wording(Block english, Optional<Block> german) {
        return wording(english.markdown(), german.map(Block::markdown));
    }

    Wording wording(String english, Optional<String> german) {
        return new Wording(filling.fill(english), german.map(filling::fillGerman));
    }
}
