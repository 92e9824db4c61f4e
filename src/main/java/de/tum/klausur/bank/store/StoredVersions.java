package de.tum.klausur.bank.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.format.Edition;
import de.tum.klausur.bank.format.QuestionParser;
import de.tum.klausur.bank.format.QuestionSource;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import de.tum.klausur.bank.version.QuestionHash;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.GradedOnly;
import de.tum.klausur.question.QuestionTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads versions back from their stored sources. A version never changes, so it is read once and kept. */
@ApplicationScoped
public class StoredVersions {

    private static final int KEPT = 2_000;

    private final StoredVersionRepository versions;
    private final StoredFigureRepository figures;
    private final Cache<String, QuestionVersion> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    StoredVersions(StoredVersionRepository versions, StoredFigureRepository figures) {
        this.versions = versions;
        this.figures = figures;
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

    /** Keeps a version that was just read from its files, so that it need not be read from its row once more. */
    void remember(QuestionVersion version) {
        read.put(version.hash(), version);
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
