package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables as GitHub's Markdown reads them: a row is cut at its pipes before code and formulas are seen, and cells beyond
 * those of the header are dropped.
 */
final class TableCheck {

    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    private final List<Line> lines;
    private final ProblemLog log;

    private TableCheck(List<Line> lines, ProblemLog log) {
        this.lines = lines;
        this.log = log;
    }

    static void check(Block block, ProblemLog log) {
        TableCheck check = new TableCheck(block.lines(), log);
        for (int i = 1; i < block.lines().size(); i++) {
            if (check.isRule(i)) {
                check.table(i);
            }
        }
    }

    private boolean isRule(int i) {
        Line rule = lines.get(i);
        Line header = lines.get(i - 1);
        return !rule.code()
                && !header.code()
                && rule.text().indexOf('|') >= 0
                && header.text().indexOf('|') >= 0
                && RULE.matcher(rule.text()).matches()
                && !RULE.matcher(header.text()).matches();
    }

    private void table(int rule) {
        Line header = lines.get(rule - 1);
        int columns = cells(header.text()).size();
        int ruled = cells(lines.get(rule).text()).size();
        if (!parted(header) && columns > ruled) {
            log.add(
                    lines.get(rule).start(),
                    "this is shown as no table: its first row has " + columns + " cells, the line below it " + ruled,
                    "write one --- for each column");
        }
        for (int i = rule + 1; i < lines.size() && isRow(lines.get(i)); i++) {
            row(lines.get(i), columns);
        }
    }

    private static boolean isRow(Line line) {
        return !line.code()
                && !line.isBlank()
                && !Paragraphs.startsBlock(line.text().stripLeading());
    }

    private void row(Line row, int columns) {
        List<Integer> cells = cells(row.text());
        if (!parted(row) && cells.size() > columns) {
            log.add(
                    row.at(cells.get(columns)),
                    "this cell is not shown: the table has " + columns + " columns",
                    "add a column to its first row, or write \\| for a pipe in a cell");
        }
    }

    /** Tells each pipe that stands in a code span or a formula of a row; whether there was one that cuts it. */
    private boolean parted(Line row) {
        boolean parted = false;
        for (Spans.Span span : Spans.of(row.text())) {
            for (int i = span.start(); i < span.end() && span.kind() != Spans.Kind.PROSE; i++) {
                boolean cuts =
                        row.text().charAt(i) == '|' && (i == 0 || row.text().charAt(i - 1) != '\\');
                boolean norm = span.kind() == Spans.Kind.FORMULA && row.text().startsWith("\\|", i);
                if (cuts || norm) {
                    tell(row, i, span.kind());
                    parted = cuts;
                    break;
                }
            }
        }
        return parted;
    }

    private void tell(Line row, int index, Spans.Kind kind) {
        if (kind == Spans.Kind.CODE) {
            log.add(row.at(index), "a pipe in code cuts this row of a table", "write \\| for it");
        } else {
            log.add(
                    row.at(index),
                    "a pipe in a formula cuts this row of a table",
                    "write \\lvert x \\rvert, \\lVert x \\rVert or \\mid");
        }
    }

    /** Where the cells of a row begin. */
    private static List<Integer> cells(String text) {
        String row = text.stripTrailing();
        int start = row.length() - row.stripLeading().length();
        int i = row.startsWith("|", start) ? start + 1 : start;
        List<Integer> cells = new ArrayList<>();
        int cell = i;
        for (; i < row.length(); i++) {
            if (row.charAt(i) == '\\' && row.startsWith("|", i + 1)) {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(cell);
                cell = i + 1;
            }
        }
        if (cell < row.length()) {
            cells.add(cell);
        }
        return cells;
    }
}
