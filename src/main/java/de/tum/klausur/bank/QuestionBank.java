package de.tum.klausur.bank;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.StoredVersions;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Gives out questions: the one in service now, or any version that ever was. */
@ApplicationScoped
public class QuestionBank {

    private final BankShelf shelf;
    private final StoredVersions versions;

    QuestionBank(BankShelf shelf, StoredVersions versions) {
        this.shelf = shelf;
        this.versions = versions;
    }

    /** The version in service; empty where no such question is known or its file was removed. */
    public Optional<QuestionVersion> current(QuestionId id) {
        return shelf.question(id.value()).map(entry -> versions.version(entry.hash()));
    }

    /**
     * The version with this hash, for ever the same; kept in memory after the first call.
     *
     * @throws NoSuchElementException where no version has this hash
     */
    public QuestionVersion version(String hash) {
        return versions.version(hash);
    }
}
