package de.tum.klausur.question.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A drawing, or a photo or PDF of what was written on paper, marked by a TA with the rubric.
 *
 * @param types which files are taken; never empty
 */
public record Upload(PartHead head, Set<FileType> types, Rubric rubric, Wording solution) implements Part.Filled {

    /** The field that names the file by the SHA-256 of its content, in lower-case hexadecimal. */
    public static final String FILE = "file";

    /** The field that holds the file's name, as the student's device called it. */
    public static final String NAME = "name";

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    public Upload {
        types = Set.copyOf(types);
    }

    @Override
    public List<String> fields() {
        return List.of(FILE, NAME);
    }

    @Override
    public Optional<ByHand> byHand() {
        return Optional.of(ByHand.whole(rubric, solution));
    }
}
