package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.store.BankShelf;
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
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Banks and questions as the authors' pages show them. */
@ApplicationScoped
public class BankViews {

    private final BankShelf shelf;
    private final QuestionBank bank;
    private final PartViews views;
    private final QuestionText text;
    private final PastUses uses;
    private final ProblemLines problems;

    BankViews(
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

    /** All banks in service, by lecture. */
    List<BankView> banks(Language language) {
        List<BankShelf.QuestionEntry> questions = shelf.questions();
        return shelf.banks().stream()
                .map(entry -> bank(
                        entry,
                        questions.stream()
                                .filter(question -> question.bankId().equals(entry.id()))
                                .toList(),
                        language))
                .toList();
    }

    /**
     * One bank.
     *
     * @throws NotThere where no such bank is in service
     */
    BankView bank(String id, Language language) {
        return banks(language).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("bank/" + id));
    }

    /**
     * One question with its keys.
     *
     * @param seed of the variant to show
     * @throws NotThere where no such question is in service in this bank
     */
    QuestionSheet question(String bankId, String id, long seed, Language language) {
        BankShelf.QuestionEntry entry = shelf.question(id)
                .filter(known -> known.bankId().equals(bankId))
                .orElseThrow(() -> new NotThere("question/" + id));
        QuestionVersion version = bank.version(entry.hash());
        ShownQuestion shown = shown(version, seed, language);
        return new QuestionSheet(
                row(entry, version.question(), language),
                entry.hash(),
                shown.seed(),
                shown.varies(),
                shown.values(),
                shown.stem(),
                shown.parts(),
                shown.explanation(),
                shelf.history(id),
                shelf.isEdited(id),
                uses.everywhere().getOrDefault(version.question().id(), List.of()),
                problems.of(entry.path()));
    }

    /** A variant of any version with its keys. */
    public ShownQuestion shown(QuestionVersion version, long seed, Language language) {
        QuestionVariant variant = version.variant(seed);
        Question question = variant.question();
        return new ShownQuestion(
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

    private static List<QuestionSheet.Drawn> values(Map<String, Value> values) {
        return values.entrySet().stream()
                .map(value -> new QuestionSheet.Drawn(value.getKey(), WrittenValue.shown(value.getValue())))
                .toList();
    }

    /**
     * What a bank is called.
     *
     * @throws NotThere where no such bank is in service
     */
    BankTitle title(String id, Language language) {
        return shelf.banks().stream()
                .filter(bank -> bank.id().equals(id))
                .map(bank -> new BankTitle(bank.id(), bank.lecture(), Label.of(bank.title(), language)))
                .findFirst()
                .orElseThrow(() -> new NotThere("bank/" + id));
    }

    /** A bank's name. */
    public record BankTitle(String id, String lecture, Label title) {}

    private BankView bank(BankShelf.BankEntry entry, List<BankShelf.QuestionEntry> questions, Language language) {
        List<Credits> credits = questions.stream()
                .map(question -> bank.version(question.hash()).question().credits())
                .toList();
        return new BankView(
                entry.id(),
                entry.lecture(),
                Label.of(entry.title(), language),
                Credits.sum(credits).toString(),
                questions.stream()
                        .map(question ->
                                row(question, bank.version(question.hash()).question(), language))
                        .toList());
    }

    private static QuestionRow row(BankShelf.QuestionEntry entry, Question question, Language language) {
        return new QuestionRow(
                entry.id(),
                Label.of(question.title(), language),
                entry.path(),
                question.parts().size(),
                question.parts().stream()
                        .map(part -> PartKind.of(part).word())
                        .distinct()
                        .toList(),
                question.credits().toString(),
                question.facts().objectives(),
                question.facts().difficulty().name().toLowerCase(Locale.ROOT),
                question.facts().minutes(),
                question.stem().de().isPresent(),
                question.facts().gradedOnly());
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
                KeyShown.of(part),
                solution,
                items,
                view.figure().map(figure -> KeyFigure.of(part, figure, language)));
    }

    private PartSheet.Item item(RubricItem item, QuestionVariant shown, Language language) {
        String sign = item.credits().signum() > 0 ? "+" : "−";
        return new PartSheet.Item(sign + item.credits().abs().toPlainString(), text.line(item.text(), shown, language));
    }
}
