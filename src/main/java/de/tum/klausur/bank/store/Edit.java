package de.tum.klausur.bank.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question as it was saved on the pages.
 *
 * @param fileHash the version of the file that it was made from; empty where there was no file
 * @param beforeHash the version that was edited; empty for a new question
 * @param hash the version that was saved
 * @param message what the author says of it
 * @param closing why it is in service no more; empty while it is
 */
public record Edit(
        UUID id,
        String questionId,
        String bankId,
        Optional<String> fileHash,
        Optional<String> beforeHash,
        String hash,
        String message,
        UUID authorId,
        Instant createdAt,
        Optional<EditEnd> closing) {

    /** The same, of this version of this question. */
    public Edit of(String question, String version) {
        return new Edit(id, question, bankId, fileHash, beforeHash, version, message, authorId, createdAt, closing);
    }

    static Edit of(StoredEdit row) {
        return new Edit(
                row.id,
                row.questionId,
                row.bankId,
                Optional.ofNullable(row.fileHash),
                Optional.ofNullable(row.beforeHash),
                row.hash,
                row.message,
                row.authorId,
                row.createdAt,
                Optional.ofNullable(row.closing));
    }
}
