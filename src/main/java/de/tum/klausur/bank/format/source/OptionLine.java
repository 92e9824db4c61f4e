package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Options: {@code - [ ] text} or {@code - [x] text} at the start of a line; what is indented below belongs to them. */
final class OptionLine {

    private static final int MARK = "- [x] ".length();
    private static final int BULLET = "- ".length();
    private static final Pattern OPTION = Pattern.compile("- \\[[ xX]] \\s*+\\S.*+");
    private static final Pattern ALMOST = Pattern.compile("[ \t]*+[-*+][ \t]*+\\[[ \t]*+[xX]?+[ \t]*+](?!\\().*+");

    private OptionLine() {}

    /** Whether the line begins an option; one that only looks like it is a problem. */
    static boolean isOption(Line line, ProblemLog log) {
        if (line.code()) {
            return false;
        }
        boolean option = OPTION.matcher(line.text()).matches();
        if (!option && isAlmost(line)) {
            log.add(
                    line.start(),
                    "this looks like an option, but is none",
                    "write - [ ] text or - [x] text at the very start of the line");
        }
        return option;
    }

    /** Reads an option's line and what follows it up to the next. */
    static OptionText read(List<Line> lines, ProblemLog log) {
        Line first = lines.getFirst();
        boolean ticked = first.text().charAt(BULLET + 1) != ' ';
        List<Line> text = new ArrayList<>(List.of(first.from(MARK)));
        int depth = 0;
        for (Line line : lines.subList(1, lines.size())) {
            if (!line.isBlank() && line.indent() < BULLET && (line.code() || !isAlmost(line))) {
                log.add(
                        line.start(),
                        "text that belongs to no option",
                        "indent it by two spaces, or move it before the options");
            }
            depth = depth > 0 || line.isBlank() ? depth : Math.min(line.indent(), MARK);
            text.add(line.outdented(depth));
        }
        return new OptionText(first.start(), ticked, new Block(text));
    }

    private static boolean isAlmost(Line line) {
        return ALMOST.matcher(line.text()).matches();
    }
}
