package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.question.part.FileType;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The files that were uploaded to attempts, each kept once; callers bring the transaction. */
@ApplicationScoped
class AttemptFiles {

    private final EntityManager database;

    AttemptFiles(EntityManager database) {
        this.database = database;
    }

    /** Whether the attempt has a file of this digest. */
    public boolean has(UUID attemptId, String digest) {
        return count(
                        "select count(*) from attempt_file where attempt_id = :attempt and digest = :digest",
                        attemptId,
                        digest)
                > 0;
    }

    /** How many files the attempt has. */
    public long count(UUID attemptId) {
        return count(
                "select count(*) from attempt_file where attempt_id = :attempt and digest <> :digest", attemptId, "");
    }

    private long count(String sql, UUID attemptId, String digest) {
        Object count = database.createNativeQuery(sql)
                .setParameter("attempt", attemptId)
                .setParameter("digest", digest)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Keeps a file; one that is there already stays as it is. */
    public void add(UUID attemptId, UploadedFile file, Instant at) {
        database.createNativeQuery("""
                        insert into attempt_file (attempt_id, digest, media_type, size, content, uploaded_at)
                        values (:attempt, :digest, :type, :size, :content, :at)
                        on conflict (attempt_id, digest) do nothing
                        """)
                .setParameter("attempt", attemptId)
                .setParameter("digest", file.digest())
                .setParameter("type", file.type().mediaType())
                .setParameter("size", file.content().length)
                .setParameter("content", file.content())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The attempt's file of this digest. */
    @Bounded(by = "its key")
    public Optional<UploadedFile> find(UUID attemptId, String digest) {
        Stream<?> found = database.createNativeQuery(
                        "select media_type, content from attempt_file where attempt_id = :attempt and digest = :digest")
                .setParameter("attempt", attemptId)
                .setParameter("digest", digest)
                .getResultStream();
        return found.map(row -> file(digest, (Object[]) row)).findFirst();
    }

    private static UploadedFile file(String digest, Object[] row) {
        FileType type = Stream.of(FileType.values())
                .filter(known -> known.mediaType().equals(row[0]))
                .findFirst()
                .orElseThrow();
        return new UploadedFile(digest, type, (byte[]) row[1]);
    }
}
