package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.question.part.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How much of what was found lies in which bank. */
@ApplicationScoped
class Shelves {

    private final BankShelf shelf;

    Shelves(BankShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A bank.
     *
     * @param questions how many of its questions were found
     */
    public record Shelf(String bank, String lecture, String title, long questions) {}

    /** All banks by lecture. */
    List<Shelf> of(List<CatalogueQuestion> found, Language language) {
        return shelf.banks().stream()
                .map(bank -> new Shelf(
                        bank.id(),
                        bank.lecture(),
                        bank.title().in(language),
                        found.stream()
                                .filter(one -> one.bank().equals(bank.id()))
                                .count()))
                .toList();
    }
}
