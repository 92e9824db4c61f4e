package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Database.instant;

import de.tum.klausur.attempt.model.LinkSecret;
import de.tum.klausur.attempt.model.PhotoLink;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links by which phones send photos; callers bring the transaction. */
@ApplicationScoped
class PhotoLinks {

    private static final String COLUMNS = "id, attempt_id, part, until, withdrawn_at";
    private static final String FIND = "select " + COLUMNS + " from photo_link ";

    private final Database database;

    PhotoLinks(Database database) {
        this.database = database;
    }

    public void add(PhotoLink link, LinkSecret secret, Instant now) {
        database.update(
                "insert into photo_link (id, attempt_id, part, secret_hash, made_at, until) values (?, ?, ?, ?, ?, ?)",
                link.id(),
                link.attempt(),
                link.part().toString(),
                secret.hash(),
                now,
                link.until());
    }

    /** The link whose secret this is. */
    @Bounded(by = "its key")
    public Optional<PhotoLink> find(LinkSecret secret) {
        return database.list(FIND + "where secret_hash = ?", PhotoLinks::read, secret.hash()).stream()
                .findFirst();
    }

    /** The one link of a part that wasn't withdrawn, be it over or not. */
    @Bounded(by = "its key")
    public Optional<PhotoLink> of(UUID attemptId, PartRef part) {
        return database
                .list(
                        FIND + "where attempt_id = ? and part = ? and withdrawn_at is null",
                        PhotoLinks::read,
                        attemptId,
                        part.toString())
                .stream()
                .findFirst();
    }

    public void withdraw(UUID id, Instant now) {
        database.update("update photo_link set withdrawn_at = ? where id = ? and withdrawn_at is null", now, id);
    }

    /** Withdraws all of an attempt that are left: those withdrawn. */
    @Bounded(by = "parts of one paper")
    public List<PhotoLink> withdrawAll(UUID attemptId, Instant now) {
        return database.list(
                "update photo_link set withdrawn_at = ? where attempt_id = ? and withdrawn_at is null returning "
                        + COLUMNS,
                PhotoLinks::read,
                now,
                attemptId);
    }

    private static PhotoLink read(ResultSet row) throws SQLException {
        return new PhotoLink(
                row.getObject("id", UUID.class),
                row.getObject("attempt_id", UUID.class),
                PartRef.parse(row.getString("part")).orElseThrow(),
                instant(row, "until").orElseThrow(),
                instant(row, "withdrawn_at").isPresent());
    }
}
