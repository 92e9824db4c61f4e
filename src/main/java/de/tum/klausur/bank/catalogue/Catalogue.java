package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.BankEntry;
import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All banks and questions in service. */
@ApplicationScoped
@Transactional
class Catalogue {

    private final BankShelf shelf;
    private final QuestionBank bank;
    private final PastUses uses;

    Catalogue(BankShelf shelf, QuestionBank bank, PastUses uses) {
        this.shelf = shelf;
        this.bank = bank;
        this.uses = uses;
    }

    /** A bank's name. */
    public record BankTitle(String id, String lecture, Label title) {

        static BankTitle of(BankEntry bank, Language language) {
            return new BankTitle(bank.id(), bank.lecture(), Label.of(bank.title(), language));
        }
    }

    /**
     * A bank beside what was found.
     *
     * @param questions how many of its questions were found
     */
    public record Shelf(BankTitle bank, long questions) {}

    /** All banks with their questions, by lecture. */
    List<BankView> banks(Language language) {
        Map<String, List<QuestionEntry>> questions =
                shelf.questions().stream().collect(Collectors.groupingBy(QuestionEntry::bankId));
        return shelf.banks().stream()
                .map(entry -> view(entry, questions.getOrDefault(entry.id(), List.of()), language))
                .toList();
    }

    /**
     * One bank with its questions.
     *
     * @throws NotThere where no such bank is in service
     */
    BankView bank(String id, Language language) {
        List<QuestionEntry> questions = shelf.questions().stream()
                .filter(question -> question.bankId().equals(id))
                .toList();
        return view(entry(id), questions, language);
    }

    private BankView view(BankEntry entry, List<QuestionEntry> questions, Language language) {
        BankTitle title = BankTitle.of(entry, language);
        return new BankView(
                title.id(),
                title.lecture(),
                title.title(),
                Credits.sum(questions.stream()
                                .map(one -> question(one).credits())
                                .toList())
                        .toString(),
                questions.stream()
                        .map(one -> QuestionRow.of(one, question(one), language))
                        .toList());
    }

    private Question question(QuestionEntry entry) {
        return bank.version(entry.hash()).question();
    }

    /**
     * What a bank is called.
     *
     * @throws NotThere where no such bank is in service
     */
    BankTitle title(String id, Language language) {
        return BankTitle.of(entry(id), language);
    }

    private BankEntry entry(String id) {
        return shelf.banks().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("bank/" + id));
    }

    /** The questions that {@code filter} takes, by lecture and id. */
    List<CatalogueEntry> find(QuestionFilter filter, Language language) {
        Map<String, BankEntry> banks =
                shelf.banks().stream().collect(Collectors.toMap(BankEntry::id, Function.identity()));
        Map<QuestionId, List<String>> asked = uses.everywhere();
        List<String> lectures = Syllabus.lectures();
        return shelf.questions().stream()
                .flatMap(entry -> Optional.ofNullable(banks.get(entry.bankId())).stream()
                        .map(of -> found(entry, of, asked, language)))
                .filter(filter::takes)
                .sorted(Comparator.comparingInt((CatalogueEntry found) -> lectures.indexOf(found.lecture()))
                        .thenComparing(found -> found.row().id()))
                .toList();
    }

    private CatalogueEntry found(
            QuestionEntry entry, BankEntry in, Map<QuestionId, List<String>> asked, Language language) {
        QuestionVersion version = bank.version(entry.hash());
        return new CatalogueEntry(
                QuestionRow.of(entry, version.question(), language),
                in.id(),
                in.lecture(),
                version.template().varies(),
                asked.getOrDefault(version.question().id(), List.of()),
                version.question());
    }

    /** How much of what was found lies in which bank; all banks, by lecture. */
    List<Shelf> shelves(List<CatalogueEntry> found, Language language) {
        Map<String, Long> counts =
                found.stream().collect(Collectors.groupingBy(CatalogueEntry::bank, Collectors.counting()));
        return shelf.banks().stream()
                .map(entry -> new Shelf(BankTitle.of(entry, language), counts.getOrDefault(entry.id(), 0L)))
                .toList();
    }

    /** Which objectives the questions in service ask for. */
    KindCoverage coverage() {
        return KindCoverage.of(bank.inService().stream()
                .map(known -> known.version().question())
                .toList());
    }
}
