package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import de.tum.klausur.bank.store.BankShelf.VersionSource;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.text.QuestionText;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.marking.WrittenValue;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Single questions as authors see them: in service, in any version, and what a version changed. */
@ApplicationScoped
public class QuestionSheets {

    private final BankShelf shelf;
    private final QuestionBank bank;
    private final PartViews views;
    private final QuestionText text;
    private final PastUses uses;
    private final ProblemLines problems;

    QuestionSheets(
            BankShelf shelf,
            QuestionBank bank,
            PartViews views,
            QuestionText text,
            PastUses uses,
            ProblemLines problems) {
        this.uses = uses;
        this.problems = problems;
        this.shelf = shelf;
        this.bank = bank;
        this.views = views;
        this.text = text;
    }

    /**
     * One question with its keys.
     *
     * @param seed of the variant to show
     * @throws NotThere where no such question is in service in this bank
     */
    QuestionSheet question(String bankId, String id, long seed, Language language) {
        QuestionEntry entry = inService(bankId, id);
        QuestionVersion version = bank.version(entry.hash());
        return new QuestionSheet(
                QuestionRow.of(entry, version.question(), language),
                entry.hash(),
                shown(version, seed, language),
                shelf.history(id),
                shelf.isEdited(id),
                uses.everywhere().getOrDefault(version.question().id(), List.of()),
                problems.of(entry.path()));
    }

    /**
     * What a version changed, beside the one before it.
     *
     * @throws NotThere where no such question is in service in this bank, or it never had such a version
     */
    VersionSheet version(String bankId, String id, String hash) {
        inService(bankId, id);
        VersionSource version =
                shelf.source(id, hash).orElseThrow(() -> new NotThere("version " + hash + " of question/" + id));
        return VersionSheet.of(version, shelf.sourceBefore(id, hash));
    }

    private QuestionEntry inService(String bankId, String id) {
        return shelf.question(id)
                .filter(known -> known.bankId().equals(bankId))
                .orElseThrow(() -> new NotThere("question/" + id));
    }

    /** A variant of any version with its keys. */
    public VariantSheet shown(QuestionVersion version, long seed, Language language) {
        QuestionVariant variant = version.variant(seed);
        Question question = variant.question();
        return new VariantSheet(
                Label.of(question.title(), language),
                variant.seed(),
                version.template().varies(),
                values(version.template().values(variant.seed())),
                text.html(question.stem(), variant, language),
                question.parts().stream()
                        .map(part -> sheet(part, variant, language))
                        .toList(),
                text.html(question.explanation(), variant, language));
    }

    private static List<VariantSheet.Drawn> values(Map<String, Value> values) {
        return values.entrySet().stream()
                .map(value -> new VariantSheet.Drawn(value.getKey(), WrittenValue.shown(value.getValue())))
                .toList();
    }

    private PartSheet sheet(Part part, QuestionVariant shown, Language language) {
        String solution = part.byHand()
                .map(byHand -> text.html(byHand.solution(), shown, language))
                .orElse("");
        List<PartSheet.Item> items = part.byHand().map(ByHand::rubric).stream()
                .flatMap(rubric -> rubric.items().stream())
                .map(item -> item(item, shown, language))
                .toList();
        PartView view = views.part(part, shown, language);
        return new PartSheet(
                view,
                KeyAsResponse.of(part),
                solution,
                items,
                view.figure().map(figure -> KeyFigure.of(part, figure, language)));
    }

    private PartSheet.Item item(RubricItem item, QuestionVariant shown, Language language) {
        String sign = item.credits().signum() > 0 ? "+" : "−";
        return new PartSheet.Item(sign + item.credits().abs().toPlainString(), text.line(item.text(), shown, language));
    }
}
