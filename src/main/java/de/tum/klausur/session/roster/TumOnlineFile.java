package de.tum.klausur.session.roster;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as TUMonline gave it. Cells are found by their place in the bytes, so that it can go back with GRADE,
 * DATE_OF_ASSESSMENT and REMARK filled and every other byte as it came.
 */
public final class TumOnlineFile {

    /** No roster comes near it: 1,500 students make half a megabyte. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private final RosterText text;
    private final Header header;
    private final List<Row> students;

    TumOnlineFile(RosterText text, Header header, List<Row> students) {
        this.text = text;
        this.header = header;
        this.students = List.copyOf(students);
    }

    /** Reads a file in the encoding in which its names read best; never throws, whatever is in it. */
    public static RosterOutcome read(byte[] bytes) {
        return switch (read(bytes, RosterEncoding.WINDOWS_1252)) {
            case RosterOutcome.Read(TumOnlineFile file) ->
                read(bytes, file.encodings().getFirst());
            case RosterOutcome.Unreadable unreadable ->
                read(bytes, RosterEncoding.possible(bytes, bytes).getFirst());
        };
    }

    /** Reads a file in this encoding. */
    public static RosterOutcome read(byte[] bytes, RosterEncoding encoding) {
        return new RosterReader(RosterText.of(bytes, encoding)).read();
    }

    /** The encoding in which it is read, and written again. */
    public RosterEncoding encoding() {
        return text.encoding();
    }

    /** The encodings in which it can be read, the likeliest first; one alone where there is no doubt. */
    public List<RosterEncoding> encodings() {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        for (Row row : students) {
            Stream.of(Column.FAMILY_NAME_OF_STUDENT, Column.FIRST_NAME_OF_STUDENT)
                    .flatMap(column -> header.cell(row, column).stream())
                    .forEach(cell -> {
                        names.write(text.bytes(), cell.start(), cell.end() - cell.start());
                        names.write(';'); // so that no name begins inside of another
                    });
        }
        return RosterEncoding.possible(text.bytes(), names.toByteArray());
    }

    /** Whether a student's name holds what no name holds: it was read, or written once, in the wrong encoding. */
    public static boolean isDoubtful(RosterEntry student) {
        return NameSigns.isDoubtful(student.familyName()) || NameSigns.isDoubtful(student.givenName());
    }

    /** The students in whose cells something else stands already than is to be written, in the order of the file. */
    public List<Prefilled> prefilled(Map<RegistrationNumber, Assessment> assessments) {
        return students.stream()
                .flatMap(row -> Stream.ofNullable(assessments.get(number(row))).map(fresh -> prefilled(row, fresh)))
                .filter(Prefilled::differs)
                .toList();
    }

    private Prefilled prefilled(Row row, Assessment fresh) {
        Assessment there = new Assessment(
                value(row, Column.GRADE), value(row, Column.DATE_OF_ASSESSMENT), value(row, Column.REMARK));
        return new Prefilled(entry(row), there, fresh);
    }

    /** The students in the order of the file. */
    public List<RosterEntry> entries() {
        return students.stream().map(this::entry).toList();
    }

    /**
     * The file with the grades of those who are in {@code assessments}; the others' cells stay as they are. Without any
     * the result is equal to what was read, byte for byte.
     */
    public byte[] filled(Map<RegistrationNumber, Assessment> assessments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.bytes().length + 16 * students.size());
        int copied = 0;
        for (Row row : students) {
            Optional<Assessment> assessment = Optional.ofNullable(assessments.get(number(row)));
            if (assessment.isPresent()) {
                copied = fill(row, assessment.get(), out, copied);
            }
        }
        out.write(text.bytes(), copied, text.bytes().length - copied);
        return out.toByteArray();
    }

    private int fill(Row row, Assessment assessment, ByteArrayOutputStream out, int copied) {
        int from = copied;
        for (Cell cell : row.cells()) {
            Optional<String> fresh = fresh(row, cell, assessment).filter(value -> !value.equals(text.text(cell)));
            if (fresh.isPresent()) {
                out.write(text.bytes(), from, cell.start() - from);
                out.writeBytes(text.written(fresh.get(), cell));
                from = cell.end();
            }
        }
        return from;
    }

    /** What is to stand in this cell; empty where it is none of ours. */
    private Optional<String> fresh(Row row, Cell cell, Assessment assessment) {
        if (is(Column.GRADE, row, cell)) {
            return Optional.of(assessment.grade());
        }
        if (is(Column.DATE_OF_ASSESSMENT, row, cell)) {
            return Optional.of(assessment.date());
        }
        return is(Column.REMARK, row, cell)
                ? Optional.of(assessment.remark()).filter(remark -> !remark.isBlank())
                : Optional.empty();
    }

    private boolean is(Column column, Row row, Cell cell) {
        return header.cell(row, column).filter(cell::equals).isPresent();
    }

    private RosterEntry entry(Row row) {
        return new RosterEntry(
                row.line(),
                number(row),
                value(row, Column.FAMILY_NAME_OF_STUDENT),
                value(row, Column.FIRST_NAME_OF_STUDENT),
                value(row, Column.CODE_OF_STUDY_PROGRAMME));
    }

    private RegistrationNumber number(Row row) {
        return new RegistrationNumber(value(row, Column.REGISTRATION_NUMBER));
    }

    private String value(Row row, Column column) {
        return header.cell(row, column).map(text::text).orElse("").strip();
    }
}
