package de.tum.klausur.bank.store;

import de.tum.klausur.question.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in service: banks, their questions and each question's history. */
@ApplicationScoped
@Transactional
public class BankShelf {

    /** A bank in service. */
    public record BankEntry(String id, String lecture, Wording title) {}

    /** A question in service. */
    public record QuestionEntry(String id, String bankId, String path, String hash) {}

    /** One version of a question's history. */
    @Schema(name = "QuestionVersion", description = "One version of a question, named by the hash of its content")
    public record VersionEntry(String hash, Instant createdAt) {}

    private final BankRepository banks;
    private final StoredQuestionRepository questions;
    private final StoredVersionRepository versions;

    BankShelf(BankRepository banks, StoredQuestionRepository questions, StoredVersionRepository versions) {
        this.banks = banks;
        this.questions = questions;
        this.versions = versions;
    }

    /** All banks in service, by lecture. */
    public List<BankEntry> banks() {
        return banks.inService().stream()
                .map(bank -> new BankEntry(
                        bank.id, bank.lecture, new Wording(bank.titleEn, Optional.ofNullable(bank.titleDe))))
                .toList();
    }

    /** All questions in service, by id. */
    public List<QuestionEntry> questions() {
        return questions.inService().stream().map(BankShelf::entry).toList();
    }

    /** The question in service with this id. */
    public Optional<QuestionEntry> question(String id) {
        return questions.inService(id).map(BankShelf::entry);
    }

    /** Every version that a question ever had, the newest first. */
    public List<VersionEntry> history(String questionId) {
        return versions.ofQuestion(questionId).stream()
                .map(version -> new VersionEntry(version.hash, version.createdAt))
                .toList();
    }

    private static QuestionEntry entry(StoredQuestion question) {
        return new QuestionEntry(question.id, question.bankId, question.path, question.currentHash);
    }
}
