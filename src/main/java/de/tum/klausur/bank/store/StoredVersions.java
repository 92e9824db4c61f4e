package de.tum.klausur.bank.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.format.Edition;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.reading.WrittenQuestion;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import de.tum.klausur.bank.version.QuestionHash;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.GradedOnly;
import de.tum.klausur.question.QuestionTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores versions and reads them back from their sources. A version never changes, so it is read once and kept. */
@ApplicationScoped
public class StoredVersions {

    private static final int KEPT = 2_000;

    private final StoredVersionRepository versions;
    private final StoredFigureRepository figures;
    private final Clock clock;
    private final Cache<String, QuestionVersion> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    StoredVersions(StoredVersionRepository versions, StoredFigureRepository figures, Clock clock) {
        this.versions = versions;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * The version with this hash.
     *
     * @throws NoSuchElementException where no version has this hash
     */
    @Transactional
    public QuestionVersion version(String hash) {
        return read.get(hash, this::load);
    }

    /** Stores a version that was just read from its files unless it is stored already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String path, WrittenQuestion written) {
        QuestionVersion version = written.version();
        read.put(version.hash(), version);
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
        version.figures().values().forEach(figure -> figures.persist(stored(version.hash(), figure)));
    }

    private static StoredFigure stored(String hash, Figure figure) {
        StoredFigure stored = new StoredFigure();
        stored.versionHash = hash;
        stored.name = figure.name();
        stored.mediaType = figure.kind().mediaType();
        stored.content = figure.content();
        return stored;
    }

    private QuestionVersion load(String hash) {
        StoredVersion stored = versions.findByIdOptional(hash)
                .orElseThrow(() -> new NoSuchElementException("no question version " + hash));
        Map<String, Figure> pictures = figures.ofVersion(hash).stream()
                .map(StoredVersions::figure)
                .collect(Collectors.toMap(Figure::name, Function.identity()));
        QuestionSource source = new QuestionSource(
                stored.path, stored.sourceEn, Optional.ofNullable(stored.sourceDe), pictures.keySet());
        // Read by another release than the one that stored it: it must still say the very same (ADR 0015), if need be
        // by
        // what its header meant then (ADR 0026).
        QuestionTemplate question = Stream.of(Edition.values())
                .flatMap(edition -> QuestionParser.parse(source, edition).value().stream())
                .flatMap(read -> Stream.of(read, new GradedOnly(read))) // by its bank's word, which stands in no source
                .filter(read -> QuestionHash.of(read, pictures).equals(hash))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("version " + hash + " of " + stored.questionId
                        + " is read differently now: "
                        + QuestionParser.parse(source).problems()));
        return new QuestionVersion(hash, question, pictures);
    }

    private static Figure figure(StoredFigure stored) {
        FigureKind kind = Stream.of(FigureKind.values())
                .filter(k -> k.mediaType().equals(stored.mediaType))
                .findFirst()
                .orElseThrow();
        return Figure.of(stored.name, kind, stored.content);
    }
}
