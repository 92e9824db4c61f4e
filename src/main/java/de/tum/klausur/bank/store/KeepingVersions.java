package de.tum.klausur.bank.store;

import de.tum.klausur.bank.reading.WrittenQuestion;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.QuestionVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Stores versions that are not stored yet. */
@ApplicationScoped
class KeepingVersions {

    private final StoredVersionRepository versions;
    private final StoredFigureRepository figures;
    private final StoredVersions read;
    private final Clock clock;

    KeepingVersions(
            StoredVersionRepository versions, StoredFigureRepository figures, StoredVersions read, Clock clock) {
        this.versions = versions;
        this.figures = figures;
        this.read = read;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String path, WrittenQuestion written) {
        QuestionVersion version = written.version();
        read.remember(version);
        if (versions.findByIdOptional(version.hash()).isPresent()) {
            return;
        }
        StoredVersion stored = new StoredVersion();
        stored.hash = version.hash();
        stored.questionId = version.question().id().value();
        stored.path = path;
        stored.sourceEn = written.en();
        stored.sourceDe = written.de().orElse(null);
        stored.createdAt = clock.instant();
        versions.persist(stored);
        version.figures().values().forEach(figure -> figures.persist(figure(version.hash(), figure)));
    }

    private static StoredFigure figure(String hash, Figure figure) {
        StoredFigure stored = new StoredFigure();
        stored.versionHash = hash;
        stored.name = figure.name();
        stored.mediaType = figure.kind().mediaType();
        stored.content = figure.content();
        return stored;
    }
}
