package de.tum.klausur.bank.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id that stands in a question's header or a {@code bank.yaml}, told even where the file can't be read as a whole: what
 * is broken still says whose it is.
 *
 * @param line where the id itself begins, from 1
 * @param column from 1
 */
public record WrittenId(String id, int line, int column) {

    private static final Pattern ID =
            Pattern.compile("id:[ \t]*+[\"']?+([a-z0-9][a-z0-9-]{0,63})[\"']?+[ \t]*+(?:#.*+)?");
    private static final String RULE = "---";
    /** An id stands at the top; what comes later is read by the parser only. */
    private static final int LINES = 100;

    /** The id in {@code text}; empty where no line at its top writes one. */
    public static Optional<WrittenId> in(String text) {
        List<String> lines = text.lines().limit(LINES).toList();
        for (int i = 0;
                i < lines.size() && (i == 0 || !lines.get(i).stripTrailing().equals(RULE));
                i++) {
            Matcher id = ID.matcher(lines.get(i).stripTrailing());
            if (id.matches()) {
                return Optional.of(new WrittenId(id.group(1), i + 1, id.start(1) + 1));
            }
        }
        return Optional.empty();
    }

    /** A problem of the file at {@code path}, told where the id stands. */
    public FileProblem problem(String path, String message, String hint) {
        return new FileProblem(path, line, column, message, hint);
    }
}
