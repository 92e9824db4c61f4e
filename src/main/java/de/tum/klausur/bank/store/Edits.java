package de.tum.klausur.bank.store;

import de.tum.klausur.bank.reading.WrittenQuestion;
import de.tum.klausur.shared.Bounded;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All edits, and which of them are in service. A question has at most one that is. */
@ApplicationScoped
@Transactional
public class Edits {

    private static final int MOST_CLOSED = 200;

    private final EntityManager database;
    private final StoredEditRepository edits;
    private final StoredQuestionRepository questions;
    private final StoredVersions versions;
    private final Clock clock;

    Edits(
            EntityManager database,
            StoredEditRepository edits,
            StoredQuestionRepository questions,
            StoredVersions versions,
            Clock clock) {
        this.database = database;
        this.edits = edits;
        this.questions = questions;
        this.versions = versions;
        this.clock = clock;
    }

    /** The edit of a question that is in service. */
    public Optional<Edit> open(String questionId) {
        return edits.open(questionId).map(StoredEdit::view);
    }

    /** All edits in service, the latest first. */
    public List<Edit> open() {
        return edits.open().stream().map(StoredEdit::view).toList();
    }

    /** The latest edits that are in service no more, the latest first. */
    public List<Edit> closed() {
        return edits.find("closedAt is not null", Sort.descending("createdAt", "id")).page(0, MOST_CLOSED).stream()
                .map(StoredEdit::view)
                .toList();
    }

    /**
     * The latest edits of a question, the latest first.
     *
     * @param most how many at most
     */
    public List<Edit> of(String questionId, int most) {
        return edits.ofQuestion(questionId, most).stream().map(StoredEdit::view).toList();
    }

    /** Until the end of the transaction nobody else, be it a sync or an author, changes what is in service. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        SyncingBanks.lock(database);
    }

    /**
     * Puts an edit into service in the place of the one that was, if there was one.
     *
     * @param path of the question's English file
     * @param written what the edit says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void serve(Edit edit, String path, WrittenQuestion written) {
        versions.keep(path, written);
        questions.serve(edit.questionId(), edit.bankId(), path, edit.hash());
        close(edit.questionId(), EditEnd.REPLACED);
        edits.flush();
        StoredEdit row = new StoredEdit();
        row.id = edit.id();
        row.questionId = edit.questionId();
        row.bankId = edit.bankId();
        row.fileHash = edit.fileHash().orElse(null);
        row.beforeHash = edit.beforeHash().orElse(null);
        row.hash = edit.hash();
        row.message = edit.message();
        row.authorId = edit.authorId();
        row.createdAt = clock.instant();
        edits.persist(row);
    }

    /**
     * Takes the open edit of a question back: its file's version is in service again, or the question in service no more where
     * it has no file.
     *
     * @return the edit as it was; empty where there was none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Edit> takeBack(String questionId) {
        Optional<Edit> before = close(questionId, EditEnd.TAKEN_BACK);
        before.ifPresent(edit -> questions
                .inService(questionId)
                .ifPresent(question -> edit.fileHash()
                        .ifPresentOrElse(
                                file -> question.currentHash = file, () -> question.removedAt = clock.instant())));
        return before;
    }

    private Optional<Edit> close(String questionId, EditEnd closing) {
        Optional<StoredEdit> row = edits.open(questionId);
        Optional<Edit> before = row.map(StoredEdit::view);
        row.ifPresent(open -> {
            open.closedAt = clock.instant();
            open.closing = closing;
        });
        return before;
    }

    /**
     * The version to serve now that a question's file was looked at; closes the edit that the file has ended.
     *
     * @param file the version that the file has; the one that is served without an edit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String serving(String questionId, String file) {
        return look(questionId, Optional.of(file)).map(Edit::hash).orElse(file);
    }

    /** Of questions whose file is not there, those that are in service all the same, since they never had one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> withoutFile(Collection<String> questionIds) {
        return questionIds.stream()
                .filter(id -> look(id, Optional.empty()).isPresent())
                .collect(Collectors.toSet());
    }

    /** The edit that stays in service after a look at the file. */
    private Optional<Edit> look(String questionId, Optional<String> file) {
        Optional<Edit> open = open(questionId);
        Optional<EditEnd> closing = open.flatMap(edit -> EditEnd.of(file, edit.fileHash(), edit.hash()));
        closing.ifPresent(why -> close(questionId, why));
        return closing.isEmpty() ? open : Optional.empty();
    }

    /** The edits with these ids, in no order; unknown ones are left out. */
    @Bounded(by = "the ids asked for")
    public List<Edit> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : edits.list("id in ?1", ids).stream().map(StoredEdit::view).toList();
    }
}
