package de.tum.klausur.bank.store;

import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.bank.version.ContentHash;
import de.tum.klausur.question.part.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in service: banks, their questions and each question's history. */
@ApplicationScoped
@Transactional
public class BankShelf {

    private static final int MOST_VERSIONS = 200;

    /** A bank in service. */
    public record BankEntry(String id, String lecture, Wording title) {}

    /** A question in service. */
    public record QuestionEntry(String id, String bankId, String path, String hash) {}

    /** One version of a question's history. */
    @Schema(name = "QuestionVersion", description = "One version of a question, named by the hash of its content")
    public record VersionEntry(
            String hash,
            Instant createdAt,

            @Schema(
                    description =
                            "what its author said of it where it was saved on the pages; empty where it came from a file")
            String message) {}

    private final BankRepository banks;
    private final StoredQuestionRepository questions;
    private final StoredVersionRepository versions;
    private final StoredFigureRepository figures;
    private final Edits edits;

    BankShelf(
            BankRepository banks,
            StoredQuestionRepository questions,
            StoredVersionRepository versions,
            StoredFigureRepository figures,
            Edits edits) {
        this.edits = edits;
        this.figures = figures;
        this.banks = banks;
        this.questions = questions;
        this.versions = versions;
    }

    /** All banks in service, by lecture. */
    public List<BankEntry> banks() {
        List<String> lectures = Syllabus.lectures();
        return banks.inService().stream()
                .sorted(Comparator.comparingInt(bank -> lectures.indexOf(bank.lecture)))
                .map(bank -> new BankEntry(
                        bank.id, bank.lecture, new Wording(bank.titleEn, Optional.ofNullable(bank.titleDe))))
                .toList();
    }

    /** Whether nothing was ever taken over. */
    public boolean isEmpty() {
        return questions.count() == 0;
    }

    /** All questions in service, by id. */
    public List<QuestionEntry> questions() {
        return questions.inService().stream().map(BankShelf::entry).toList();
    }

    /** Where authors find them on the pages. */
    public QuestionLinks links() {
        return new QuestionLinks(questions());
    }

    /** The question in service with this id. */
    public Optional<QuestionEntry> question(String id) {
        return questions.inService(id).map(BankShelf::entry);
    }

    /** Whether a question in service was edited on the pages and its file doesn't say so yet. */
    public boolean isEdited(String questionId) {
        return edits.open(questionId).isPresent();
    }

    /** The newest versions of a question, up to 200, the newest first. */
    public List<VersionEntry> history(String questionId) {
        Map<String, String> messages = edits.of(questionId, MOST_VERSIONS).stream()
                .collect(Collectors.toMap(Edit::hash, Edit::message, (latest, earlier) -> latest));
        return versions.ofQuestion(questionId, MOST_VERSIONS).stream()
                .map(version ->
                        new VersionEntry(version.hash, version.createdAt, messages.getOrDefault(version.hash, "")))
                .toList();
    }

    /**
     * The sources of a version.
     *
     * @param path of the English file, beginning with its folder's name where that is a further one
     * @param figures the names of its figures with the SHA-256 of each one's content
     */
    public record VersionSource(
            String hash, String path, String en, Optional<String> de, Instant createdAt, Map<String, String> figures) {}

    /** What the version before this one said; empty where it is the first, or none of the question. */
    public Optional<VersionSource> sourceBefore(String questionId, String hash) {
        return versions.findByIdOptional(hash)
                .filter(version -> version.questionId.equals(questionId))
                .flatMap(versions::before)
                .flatMap(before -> source(questionId, before.hash));
    }

    /** What a version of a question said in its files; empty where the question never had such a version. */
    public Optional<VersionSource> source(String questionId, String hash) {
        return versions.findByIdOptional(hash)
                .filter(version -> version.questionId.equals(questionId))
                .map(version -> new VersionSource(
                        version.hash,
                        version.path,
                        version.sourceEn,
                        Optional.ofNullable(version.sourceDe),
                        version.createdAt,
                        figures.ofVersion(hash).stream()
                                .collect(Collectors.toMap(
                                        figure -> figure.name,
                                        figure -> new ContentHash("figure")
                                                .bytes(figure.content)
                                                .hex()))));
    }

    private static QuestionEntry entry(StoredQuestion question) {
        return new QuestionEntry(question.id, question.bankId, question.path, question.currentHash);
    }
}
