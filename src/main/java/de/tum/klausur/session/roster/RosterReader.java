package de.tum.klausur.session.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a roster file and collects all that is wrong with it. */
final class RosterReader {

    private static final byte[][] NO_TEXT = {{'P', 'K', 3, 4}, {'%', 'P', 'D', 'F'}};

    private final RosterText text;
    private final List<RosterProblem> problems = new ArrayList<>();

    RosterReader(RosterText text) {
        this.text = text;
    }

    RosterOutcome read() {
        if (text.bytes().length > TumOnlineFile.MAX_BYTES) {
            return unreadable(RosterFault.TOO_LARGE);
        }
        if (!isText()) {
            return unreadable(RosterFault.NOT_TEXT);
        }
        CellScanner scanner = new CellScanner(text.bytes(), text.start());
        List<Row> all = scanner.rows();
        if (scanner.stoppedEarly()) {
            return unreadable(RosterFault.TOO_LARGE);
        }
        List<Row> rows = all.stream().filter(row -> !isBlank(row)).toList();
        if (rows.isEmpty()) {
            return unreadable(RosterFault.EMPTY);
        }
        problems.addAll(scanner.problems());
        Optional<Separator> other = Separator.otherThanSemicolon(rows.getFirst(), text);
        if (other.isPresent()) {
            return new RosterOutcome.Unreadable(List.of(new RosterProblem(
                    RosterFault.WRONG_SEPARATOR, 0, "", List.of(other.get().name()))));
        }
        return read(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private RosterOutcome read(Row first, List<Row> students) {
        List<RosterProblem> wrong = Header.problems(first, text);
        if (wrong.isEmpty()) {
            Header header = Header.of(first, text);
            if (students.isEmpty()) {
                problems.add(RosterProblem.ofFile(RosterFault.NO_STUDENTS));
            }
            checkStudents(header, students);
            if (problems.isEmpty()) {
                return new RosterOutcome.Read(new TumOnlineFile(text, header, students));
            }
        }
        problems.addAll(wrong);
        problems.sort(Comparator.comparingInt(RosterProblem::line));
        return new RosterOutcome.Unreadable(problems);
    }

    private void checkStudents(Header header, List<Row> students) {
        Map<RegistrationNumber, Integer> seen = new HashMap<>();
        for (Row row : students) {
            if (fits(row, header)) {
                checkNumber(row, header, seen);
            }
        }
    }

    /** Whether the row has as many cells as the header; blank ones on top do no harm. */
    private boolean fits(Row row, Header header) {
        int cells = row.cells().size();
        boolean fits = cells >= header.width()
                && row.cells().subList(header.width(), cells).stream().allMatch(this::isBlank);
        if (!fits) {
            List<String> counts = List.of(String.valueOf(cells), String.valueOf(header.width()));
            problems.add(new RosterProblem(RosterFault.WRONG_CELL_COUNT, row.line(), "", counts));
        }
        return fits;
    }

    private void checkNumber(Row row, Header header, Map<RegistrationNumber, Integer> seen) {
        String written =
                header.cell(row, Column.REGISTRATION_NUMBER).map(text::text).orElse("");
        RegistrationNumber number = new RegistrationNumber(written);
        if (!number.isComplete()) {
            problems.add(wrongNumber(RosterFault.NOT_A_NUMBER, row, List.of(number.written())));
            return;
        }
        Integer earlier = seen.putIfAbsent(number, row.line());
        if (earlier != null) {
            problems.add(
                    wrongNumber(RosterFault.DUPLICATE_NUMBER, row, List.of(number.written(), String.valueOf(earlier))));
        }
    }

    private static RosterProblem wrongNumber(RosterFault fault, Row row, List<String> values) {
        return new RosterProblem(fault, row.line(), Column.REGISTRATION_NUMBER.name(), values);
    }

    private boolean isBlank(Row row) {
        return row.cells().stream().allMatch(this::isBlank);
    }

    private boolean isBlank(Cell cell) {
        return text.text(cell).isBlank();
    }

    /** No known text begins like an archive or a PDF, and none has a zero byte. */
    private boolean isText() {
        for (byte[] start : NO_TEXT) {
            if (startsWith(start)) {
                return false;
            }
        }
        for (byte value : text.bytes()) {
            if (value == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(byte[] start) {
        byte[] bytes = text.bytes();
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static RosterOutcome unreadable(RosterFault fault) {
        return new RosterOutcome.Unreadable(List.of(RosterProblem.ofFile(fault)));
    }
}
