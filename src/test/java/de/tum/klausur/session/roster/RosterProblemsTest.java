package de.tum.klausur.session.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterProblemsTest {

    private static final String HEADER = "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE\r\n";

    @Test
    void allProblemsAreCollectedWithTheirLines() {
        assertThat(problems(
                        HEADER + "3700001;A;A;\r\n03700002;B;B;\r\n\r\n03700002;C;C;\r\n03700004;D\r\nabc;E;E;\r\n"))
                .containsExactly(
                        number(RosterFault.NOT_A_NUMBER, 2, "3700001"),
                        number(RosterFault.DUPLICATE_NUMBER, 5, "03700002", "3"),
                        new RosterProblem(RosterFault.WRONG_CELL_COUNT, 6, "", List.of("2", "4")),
                        number(RosterFault.NOT_A_NUMBER, 7, "abc"));
    }

    @Test
    void missingAndDoubledColumnsAreNamed() {
        assertThat(problems("GRADE;GRADE;FAMILY_NAME_OF_STUDENT\nx;y;z\n"))
                .containsExactly(
                        new RosterProblem(RosterFault.MISSING_COLUMN, 1, "REGISTRATION_NUMBER", List.of()),
                        new RosterProblem(RosterFault.MISSING_COLUMN, 1, "FIRST_NAME_OF_STUDENT", List.of()),
                        new RosterProblem(RosterFault.DUPLICATE_COLUMN, 1, "GRADE", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "COMMA~REGISTRATION_NUMBER,FAMILY_NAME_OF_STUDENT,FIRST_NAME_OF_STUDENT,GRADE",
                "COMMA~'\"REGISTRATION_NUMBER\",\"FAMILY_NAME_OF_STUDENT\",\"FIRST_NAME_OF_STUDENT\",\"GRADE\"'",
                "COMMA~REGISTRATION_NUMBER,FAMILY_NAME_OF_STUDENT,FIRST_NAME_OF_STUDENT",
                "COMMA~GRADE,NOTE;1,REGISTRATION_NUMBER",
                "TAB~'REGISTRATION_NUMBER\tFAMILY_NAME_OF_STUDENT\tFIRST_NAME_OF_STUDENT\tGRADE'",
                "BAR~registration_number|family_name_of_student|first_name_of_student|grade",
            })
    void anotherSeparatorIsNamedOnce(String separator, String header) {
        assertThat(problems(header + "\n03700001;A;A;\n"))
                .containsExactly(new RosterProblem(RosterFault.WRONG_SEPARATOR, 0, "", List.of(separator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\r\n", "\uFEFF", "\uFEFF\r\n", ";;;\r\n", "   \n"})
    void aFileWithNothingInItIsEmpty(String content) {
        assertThat(problems(content)).containsExactly(RosterProblem.ofFile(RosterFault.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004 a workbook", "%PDF-1.7 a scan", "\u00D0\u00CF\u0011\u00E0\u0000 an old workbook"
            })
    void aFileThatIsNoTextIsSaidToBeNone(String content) {
        assertThat(problems(content.getBytes(ISO_8859_1))).containsExactly(RosterProblem.ofFile(RosterFault.NOT_TEXT));
    }

    @Test
    void twoByteTextIsNoRosterEither() {
        assertThat(problems(HEADER.getBytes(UTF_16))).containsExactly(RosterProblem.ofFile(RosterFault.NOT_TEXT));
    }

    @Test
    void aHeaderAloneHasNoStudents() {
        assertThat(problems(HEADER)).containsExactly(RosterProblem.ofFile(RosterFault.NO_STUDENTS));
    }

    @Test
    void anOpenQuoteIsNamedWhereItBegins() {
        assertThat(problems(HEADER + "03700001;\"A;A;\r\n03700002;B;B;\r\n"))
                .contains(new RosterProblem(RosterFault.UNCLOSED_QUOTE, 2, "", List.of()));
    }

    @Test
    void textBehindAClosingQuoteIsNamed() {
        assertThat(problems(HEADER + "03700001;\"A\"x;A;\r\n"))
                .containsExactly(new RosterProblem(RosterFault.TEXT_AFTER_QUOTE, 2, "", List.of()));
    }

    @Test
    void moreThanFiveMegabytesAreNotRead() {
        assertThat(problems(new byte[TumOnlineFile.MAX_BYTES + 1]))
                .containsExactly(RosterProblem.ofFile(RosterFault.TOO_LARGE));
    }

    private static RosterProblem number(RosterFault fault, int line, String... values) {
        return new RosterProblem(fault, line, "REGISTRATION_NUMBER", List.of(values));
    }

    private static List<RosterProblem> problems(String content) {
        return problems(content.getBytes(UTF_8));
    }

    private static List<RosterProblem> problems(byte[] bytes) {
        return switch (TumOnlineFile.read(bytes)) {
            case RosterOutcome.Read read -> List.of();
            case RosterOutcome.Unreadable(List<RosterProblem> problems) -> problems;
        };
    }
}
