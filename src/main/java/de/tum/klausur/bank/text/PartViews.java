package de.tum.klausur.bank.text;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Shows questions and parts without their keys. */
@ApplicationScoped
public class PartViews {

    private final QuestionText text;

    PartViews(QuestionText text) {
        this.text = text;
    }

    /** The question with its parts as the author wrote them. */
    public QuestionView question(QuestionVariant variant, Language language) {
        return question(variant, variant.question().parts(), language);
    }

    /** The question with {@code parts}, whose options may stand in another order than the author's. */
    public QuestionView question(QuestionVariant variant, List<Part> parts, Language language) {
        Question question = variant.question();
        return new QuestionView(
                question.id().value(),
                Label.of(question.title(), language),
                text.html(question.stem(), variant, language),
                parts.stream().map(part -> part(part, variant, language)).toList());
    }

    /** One part of {@code variant}. */
    public PartView part(Part part, QuestionVariant variant, Language language) {
        Fields fields = new Fields(text, variant, language);
        return new PartView(
                new PartRef(variant.question().id(), part.id()).toString(),
                part.id().value(),
                PartKind.of(part),
                text.html(part.head().context(), variant, language),
                fields.prompt(part),
                plain(part.credits()),
                fields.options(part),
                fields.of(part),
                part instanceof Matrix matrix ? matrix.width() : 0,
                fields.figure(part),
                part instanceof Upload upload ? Optional.of(FileRuleView.of(upload)) : Optional.empty());
    }

    /** Without a needless ".0", so that a page says "2 credits". */
    private static BigDecimal plain(Credits credits) {
        BigDecimal bare = credits.value().stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
