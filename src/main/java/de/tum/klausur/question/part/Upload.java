package de.tum.klausur.question.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A drawing, or photos or a PDF of what was written on paper, in pages, marked by a TA with the rubric.
 *
 * @param types which files are taken; never empty
 */
public record Upload(PartHead head, Set<FileType> types, Rubric rubric, Wording solution) implements Part.Filled {

    /** The field that names the first page's file by the SHA-256 of its content, in lower-case hexadecimal. */
    public static final String FILE = "file";

    /** The field that holds the name of the first page's file, as the student's device called it. */
    public static final String NAME = "name";

    /** How many pages an answer may have, each a file with its name. */
    public static final int PAGES = 6;

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    public Upload {
        types = Set.copyOf(types);
    }

    @Override
    public List<String> fields() {
        return IntStream.rangeClosed(1, PAGES)
                .boxed()
                .flatMap(page -> Stream.of(file(page), name(page)))
                .toList();
    }

    /** The field of a page, from 1: the first page's is {@link #FILE}, then come {@code file2}, {@code file3} and so on. */
    public static String file(int page) {
        return numbered(FILE, page);
    }

    /** The field that holds the name of a page's file. */
    public static String name(int page) {
        return numbered(NAME, page);
    }

    /** Whether a field holds a name, and no file. */
    public static boolean isName(String field) {
        return field.startsWith(NAME);
    }

    private static String numbered(String field, int page) {
        return page == 1 ? field : field + page;
    }

    @Override
    public Optional<ByHand> byHand() {
        return Optional.of(ByHand.whole(rubric, solution));
    }
}
