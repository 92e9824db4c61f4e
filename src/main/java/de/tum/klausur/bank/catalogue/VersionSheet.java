package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.store.BankShelf.VersionSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a question and what it changed. */
@Schema(name = "VersionChanges", description = "A version of a question beside the one before it")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VersionSheet(
        String hash,
        Instant createdAt,

        @Schema(description = "of the version before it; absent where it is the first")
        Optional<Instant> before,

        @Schema(description = "the English file") List<SourceDiff.Line> english,
        @Schema(description = "the German file") List<SourceDiff.Line> german,
        @Schema(description = "those that differ") List<ChangedFigure> figures) {

    /** A figure. */
    @Schema(name = "ChangedFigure", description = "A figure that a version added, removed or changed")
    public record ChangedFigure(String name, SourceDiff.Change change) {

        public boolean isAdded() {
            return change == SourceDiff.Change.ADDED;
        }

        public boolean isRemoved() {
            return change == SourceDiff.Change.REMOVED;
        }
    }

    static VersionSheet of(VersionSource version, Optional<VersionSource> before) {
        return new VersionSheet(
                version.hash(),
                version.createdAt(),
                before.map(VersionSource::createdAt),
                SourceDiff.of(before.map(VersionSource::en).orElse(""), version.en())
                        .lines(),
                SourceDiff.of(
                                before.flatMap(VersionSource::de).orElse(""),
                                version.de().orElse(""))
                        .lines(),
                figures(before.map(VersionSource::figures).orElse(Map.of()), version.figures()));
    }

    private static List<ChangedFigure> figures(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new ChangedFigure(name, change(before.containsKey(name), after.containsKey(name))))
                .sorted(Comparator.comparing(ChangedFigure::name))
                .toList();
    }

    /** A figure that is in both is named only where its content differs: for readers it is replaced. */
    private static SourceDiff.Change change(boolean before, boolean after) {
        if (before && after) {
            return SourceDiff.Change.SAME;
        }
        return after ? SourceDiff.Change.ADDED : SourceDiff.Change.REMOVED;
    }
}
