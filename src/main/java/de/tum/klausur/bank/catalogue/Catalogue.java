package de.tum.klausur.bank.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.PastUses;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All questions in service with what they are found by. */
@ApplicationScoped
class Catalogue {

    private static final int KEPT = 4_000;

    private final BankShelf shelf;
    private final QuestionBank bank;
    private final PastUses uses;

    /** By hash: to say what a version is about it must be read once. */
    private final Cache<String, QuestionSummary> listed =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Catalogue(BankShelf shelf, QuestionBank bank, PastUses uses) {
        this.shelf = shelf;
        this.bank = bank;
        this.uses = uses;
    }

    /** The questions that {@code filter} takes, by lecture and id. */
    @Transactional
    List<CatalogueQuestion> find(QuestionFilter filter) {
        return all().stream().filter(filter::takes).toList();
    }

    /** All questions, by lecture and id. */
    @Transactional
    List<CatalogueQuestion> all() {
        Map<String, BankShelf.BankEntry> banks =
                shelf.banks().stream().collect(Collectors.toMap(BankShelf.BankEntry::id, Function.identity()));
        Map<QuestionId, List<String>> asked = uses.everywhere();
        List<String> lectures = Syllabus.lectures();
        return shelf.questions().stream()
                .flatMap(entry -> Optional.ofNullable(banks.get(entry.bankId())).stream()
                        .map(of -> new CatalogueQuestion(
                                of.id(),
                                of.lecture(),
                                listed.get(entry.hash(), hash -> QuestionSummary.of(bank.version(hash))),
                                asked.getOrDefault(new QuestionId(entry.id()), List.of()))))
                .sorted(Comparator.comparingInt((CatalogueQuestion found) -> lectures.indexOf(found.lecture()))
                        .thenComparing(found -> found.question().id()))
                .toList();
    }
}
