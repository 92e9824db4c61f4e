package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.reading.ExamsFolders;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.BankShelf.VersionSource;
import de.tum.klausur.bank.store.Edit;
import de.tum.klausur.bank.store.Edits;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Brings edits into the repository: as files at their places, or as a patch. */
@ApplicationScoped
class Exporting {

    private static final String ENDING = ".md";
    private static final String GERMAN = ".de.md";

    private final Edits edits;
    private final BankShelf shelf;

    Exporting(Edits edits, BankShelf shelf) {
        this.edits = edits;
        this.shelf = shelf;
    }

    private record Change(Optional<String> before, Optional<String> after) {}

    /**
     * The edited files in a ZIP archive.
     *
     * @param ids of edits; none: all that are in service
     * @throws NotThere where there is no such edit
     */
    @Transactional
    public byte[] files(Collection<UUID> ids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Change> file : changes(ids).entrySet()) {
                if (file.getValue().after().isPresent()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().after().get().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The changes of the files that the edits were made from, as {@code git apply} takes them in the repository's root.
     *
     * @param ids of edits; none: all that are in service
     * @throws NotThere where there is no such edit
     */
    @Transactional
    public String patch(Collection<UUID> ids) {
        return changes(ids).entrySet().stream()
                .map(file -> PatchText.of(
                        file.getKey(), file.getValue().before(), file.getValue().after()))
                .collect(Collectors.joining());
    }

    private Map<String, Change> changes(Collection<UUID> ids) {
        List<Edit> chosen = ids.isEmpty() ? edits.open() : edits.withIds(ids);
        if (chosen.size() < ids.size()) {
            throw new NotThere("edit");
        }
        Map<String, Change> changes = new TreeMap<>();
        for (Edit edit : chosen) {
            VersionSource after = source(edit.questionId(), edit.hash());
            Optional<VersionSource> before = edit.fileHash().map(hash -> source(edit.questionId(), hash));
            changes.put(
                    ExamsFolders.named(after.path()),
                    new Change(before.map(VersionSource::en), Optional.of(after.en())));
            Change german = new Change(before.flatMap(VersionSource::de), after.de());
            if (german.before().isPresent() || german.after().isPresent()) {
                changes.put(ExamsFolders.named(germanPath(after.path())), german);
            }
        }
        return changes;
    }

    private VersionSource source(String question, String hash) {
        return shelf.source(question, hash).orElseThrow(() -> new NotThere("version " + hash));
    }

    private static String germanPath(String path) {
        return path.substring(0, path.length() - ENDING.length()) + GERMAN;
    }
}
