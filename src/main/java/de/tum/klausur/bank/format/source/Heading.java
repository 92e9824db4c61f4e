package de.tum.klausur.bank.format.source;

/** Headings that part a file; they stand at the very start of a line, outside code. */
final class Heading {

    private static final String SECTION = "## ";
    private static final String SUBSECTION = "### ";
    private static final int DEEPEST = 3;

    private Heading() {}

    static boolean isSection(Line line) {
        return !line.code() && line.text().startsWith(SECTION);
    }

    /** Makes a line that only looks like a section, such as {@code ##a}, a problem. */
    static void warn(Line line, ProblemLog log) {
        String bare = line.text().strip();
        boolean almost = bare.startsWith("##") && !bare.startsWith(SUBSECTION.strip()) && line.indent() <= DEEPEST;
        if (almost && !line.code() && !isSection(line)) {
            log.add(
                    line.start(),
                    "this looks like a section, but is none",
                    "write ## and a space at the very start of the line");
        }
    }

    static boolean isSubsection(Line line) {
        return !line.code() && line.text().startsWith(SUBSECTION);
    }

    /** The words of a heading, without the marks before and behind them. */
    static String name(Line heading) {
        String text = heading.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == '#' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(start, end).strip();
    }
}
