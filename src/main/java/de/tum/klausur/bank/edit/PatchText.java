package de.tum.klausur.bank.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file's change as {@code git apply} takes it. */
final class PatchText {

    private static final int AROUND = 3;
    private static final String NOTHING = "/dev/null";

    /** Marks a last line without a line feed, which is another line than the same with one. */
    private static final String OPEN_END = "\u0000";

    private static final String NO_LINE_FEED = "\\ No newline at end of file";

    private PatchText() {}

    /**
     * The change, with a line feed at its end; empty text where there is none.
     *
     * @param path from the repository's root
     * @param before the file's text; empty where there is no such file
     * @param after the text that it will have; empty where it goes away
     */
    static String of(String path, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = before.map(PatchText::lines).orElse(List.of());
        List<String> fresh = after.map(PatchText::lines).orElse(List.of());
        List<String> patch = new ArrayList<>();
        patch.add("diff --git a/" + path + " b/" + path);
        if (before.isEmpty()) {
            patch.add("new file mode 100644");
        } else if (after.isEmpty()) {
            patch.add("deleted file mode 100644");
        }
        patch.addAll(UnifiedDiffUtils.generateUnifiedDiff(
                before.isEmpty() ? NOTHING : "a/" + path,
                after.isEmpty() ? NOTHING : "b/" + path,
                old,
                DiffUtils.diff(old, fresh),
                AROUND));
        StringBuilder text = new StringBuilder();
        for (String line : patch) {
            boolean open = line.endsWith(OPEN_END);
            text.append(open ? line.substring(0, line.length() - 1) : line).append('\n');
            if (open) {
                text.append(NO_LINE_FEED).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.removeLast();
        if (!last.isEmpty()) {
            lines.add(last + OPEN_END);
        }
        return lines;
    }
}
