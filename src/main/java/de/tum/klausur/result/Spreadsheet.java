package de.tum.klausur.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Results as a CSV file that spreadsheet programs open right: with a byte order mark, and with no cell that they would run. */
final class Spreadsheet {

    private static final String MARK = "\uFEFF";
    private static final String RUN_BY_PROGRAMS = "=+-@\t\r";

    private static final List<String> HEADER = List.of(
            "REGISTRATION_NUMBER", "LOGIN", "FAMILY_NAME", "GIVEN_NAME", "CREDITS", "MAXIMUM", "EXAM_GRADE", "GRADE");

    private Spreadsheet() {}

    static byte[] of(List<ResultLine> lines) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(HEADER);
            lines.forEach(line ->
                    writer.writeRecord(cells(line).map(Spreadsheet::neutral).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(ResultLine line) {
        return Stream.of(
                line.candidate().registrationNumber().orElse(""),
                line.candidate().login().orElse(""),
                line.candidate().familyName(),
                line.candidate().givenName(),
                line.result().credits().toString(),
                line.result().worth().toString(),
                line.result().examGrade().toString(),
                line.result().grade().toString());
    }

    /** A cell that a program would take for a formula gets an apostrophe in front. */
    static String neutral(String cell) {
        return !cell.isEmpty() && RUN_BY_PROGRAMS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
