package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.VersionSource;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The versions of questions, each beside the one before it. */
@ApplicationScoped
class History {

    private final BankShelf shelf;

    History(BankShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What a version changed.
     *
     * @throws NotThere where no such question is in service in this bank, or it never had such a version
     */
    @Transactional
    VersionSheet version(String bank, String question, String hash) {
        VersionSource version = shelf.question(question)
                .filter(entry -> entry.bankId().equals(bank))
                .flatMap(entry -> shelf.source(question, hash))
                .orElseThrow(() -> new NotThere("version " + hash + " of question/" + question));
        return VersionSheet.of(version, shelf.sourceBefore(question, hash));
    }
}
