package de.tum.klausur.bank.text;

import de.tum.klausur.question.part.FileType;
import de.tum.klausur.question.part.Upload;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which file is taken.
 *
 * @param types media types
 * @param largest in bytes
 */
@Schema(name = "FileRule", description = "Which file is taken: its media types and its largest size in bytes")
record FileRuleView(List<String> types, int largest) {

    private static final int MIB = 1024 * 1024;

    public FileRuleView {
        types = List.copyOf(types);
    }

    static FileRuleView of(Upload part) {
        return new FileRuleView(
                part.types().stream().sorted().map(FileType::mediaType).toList(), Upload.LARGEST);
    }

    /** For a file control's {@code accept}. */
    public String accept() {
        return String.join(",", types);
    }

    /** For people, e.g. {@code PNG, JPEG, PDF}. */
    public String words() {
        return types.stream()
                .map(type -> type.substring(type.indexOf('/') + 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Whether photos are taken. */
    public boolean pictures() {
        return types.stream().anyMatch(type -> type.startsWith("image/"));
    }

    /** How many pages an answer may have. */
    public int pages() {
        return Upload.PAGES;
    }

    /** The largest size in whole MB. */
    public int megabytes() {
        return largest / MIB;
    }
}
