package de.tum.klausur.bank.format.source;

/**
 * Formulas between {@code $} or {@code $$}, by the rules by which they are shown: as in Pandoc, no space just inside
 * single dollars and no digit right behind them.
 *
 * @param text the paragraph
 * @param start of the opening mark
 */
record FormulaCheck(String text, int start, InlineCheck.Report report) {

    private static final int LONGEST = 2_000;
    private static final String DOLLAR = "write \\$ for a dollar sign";

    /** Checks the formula and returns the index behind it, or behind its opening mark where it has no end. */
    int check() {
        String mark = text.startsWith("$$", start) ? "$$" : "$";
        int first = start + mark.length();
        int end = first;
        while (end < text.length() && !text.startsWith(mark, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            problem("this formula has no end in its paragraph", "close it with " + mark + ", or " + DOLLAR);
            return first;
        }
        String formula = text.substring(first, end);
        if (formula.isBlank()) {
            problem("this formula is empty", DOLLAR);
        } else {
            checkContent(formula);
            checkEdges(formula, mark, end + mark.length());
        }
        return end + mark.length();
    }

    private void checkContent(String formula) {
        int open = 0;
        for (int i = 0; i < formula.length() && open >= 0; i++) {
            switch (formula.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        if (open != 0) {
            problem("the braces of this formula don't match", "each { needs its }");
        }
        if (formula.indexOf('`') >= 0) {
            problem("a back-tick stands in this formula", "code can't stand in a formula");
        }
        if (formula.length() > LONGEST) {
            problem("this formula is longer than " + LONGEST + " characters", "split it");
        }
    }

    private void checkEdges(String formula, String mark, int behind) {
        boolean display = mark.equals("$$");
        if (display && formula.replace("\\$", "").indexOf('$') >= 0) {
            problem("a single $ stands inside $$ … $$", "take it away, or " + DOLLAR);
        }
        if (!display && formula.length() != formula.strip().length()) {
            problem("a space stands just inside the dollar signs", "write $x$ without it, or " + DOLLAR);
        }
        if (!display && behind < text.length() && "$0123456789".indexOf(text.charAt(behind)) >= 0) {
            problem("a digit or a dollar sign follows this formula right away", "put it inside, or a space between");
        }
    }

    private void problem(String message, String hint) {
        report.at(start, message, hint);
    }
}
