package de.tum.klausur.bank;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.StoredVersions;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Gives out questions: the one in service now, or any version that ever was. */
@ApplicationScoped
public class QuestionBank {

    private static final Logger LOG = Logger.getLogger(QuestionBank.class);

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
     * A question in service.
     *
     * @param lecture that of its bank, e.g. {@code L9}
     */
    public record InService(QuestionVersion version, String lecture) {}

    /** All questions in service, by id. */
    @Transactional
    public List<InService> inService() {
        Map<String, String> lectures =
                shelf.banks().stream().collect(Collectors.toMap(BankShelf.BankEntry::id, BankShelf.BankEntry::lecture));
        return shelf.questions().stream()
                .flatMap(entry -> readable(entry.hash()).stream()
                        .map(version -> new InService(version, lectures.getOrDefault(entry.bankId(), ""))))
                .toList();
    }

    /** One version that this release can't read must not keep all other questions from being drawn. */
    private Optional<QuestionVersion> readable(String hash) {
        try {
            return Optional.of(versions.version(hash));
        } catch (IllegalStateException e) {
            LOG.errorf(e, "version %s is left out", hash);
            return Optional.empty();
        }
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
