package de.tum.klausur.session.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TumOnlineFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER = "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE";
    private static final Map<RegistrationNumber, Assessment> GRADES = Map.of(
            new RegistrationNumber("3700001"), new Assessment("1.3", "12.02.2027", "Bonus 0.3"),
            new RegistrationNumber("03700003"), new Assessment("X", "12.02.2027", ""),
            new RegistrationNumber("003700004"), new Assessment("5.0", "12.02.2027", ""),
            new RegistrationNumber("03799999"), new Assessment("1.0", "12.02.2027", ""));

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "utf-8-bom", "utf-8"})
    void gradesGoBackWithEveryOtherByteAsItCame(String name) {
        assertThat(file(bytes(name)).filled(GRADES)).isEqualTo(bytes(name + "-filled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "utf-8-bom", "utf-8"})
    void withoutGradesTheFileComesBackUntouched(String name) {
        assertThat(file(bytes(name)).filled(Map.of())).isEqualTo(bytes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "utf-8-bom", "utf-8"})
    void fillingTwiceChangesNothingMore(String name) {
        byte[] once = file(bytes(name)).filled(GRADES);
        assertThat(file(once).filled(GRADES)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "utf-8-bom", "utf-8"})
    void studentsAreReadInEitherEncoding(String name) {
        assertThat(file(bytes(name)).entries())
                .extracting(RosterEntry::familyName)
                .containsExactly("Achterberg", "Öztürk", "O'Brien \"Obi\"", "-Weiß");
        assertThat(file(bytes(name)).entries())
                .extracting(entry -> entry.number().written())
                .containsExactly("03700001", "03700002", "03700003", "03700004");
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndCase() {
        TumOnlineFile file = file("""
                remark;grade;First_Name_Of_Student;REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT
                ;;Elif;03700002;Demir
                """);
        assertThat(file.entries())
                .containsExactly(new RosterEntry(2, new RegistrationNumber("03700002"), "Demir", "Elif", ""));
        assertThat(filled(file)).endsWith("Bonus 0.3;1.0;Elif;03700002;Demir\n");
    }

    @Test
    void unquotedCellsStayUnquotedUnlessTheTextAsksForQuotes() {
        TumOnlineFile file = file(HEADER + ";REMARK\n03700002;Demir;Elif;;");
        byte[] filled =
                file.filled(Map.of(new RegistrationNumber("3700002"), new Assessment("2.0", "", "late; \"ill\"")));
        assertThat(new String(filled, UTF_8)).endsWith("03700002;Demir;Elif;2.0;\"late; \"\"ill\"\"\"");
    }

    @Test
    void aQuotedCellMayHoldALineEndAndTheLinesStillCountRight() {
        TumOnlineFile file =
                file(HEADER + ";NOTE\r\n03700002;Demir;Elif;;\"one\r\ntwo\"\r\n\r\n03700003;Wolf;Ida;;\r\n");
        assertThat(file.entries()).extracting(RosterEntry::line).containsExactly(2, 5);
    }

    @Test
    void blankCellsBehindTheLastColumnDoNoHarm() {
        TumOnlineFile file = file(HEADER + "\n03700002;Demir;Elif;;\n;;;\n");
        assertThat(file.entries()).hasSize(1);
    }

    @Test
    void aRemarkIsWrittenInTheEncodingOfTheFile() {
        byte[] bytes = (HEADER + ";REMARK\n03700002;Öz;Elif;;").getBytes(WINDOWS);
        byte[] filled =
                file(bytes).filled(Map.of(new RegistrationNumber("03700002"), new Assessment("1.0", "", "größer")));
        assertThat(new String(filled, WINDOWS)).endsWith("03700002;Öz;Elif;1.0;größer");
    }

    private static String filled(TumOnlineFile file) {
        return new String(
                file.filled(
                        Map.of(new RegistrationNumber("03700002"), new Assessment("1.0", "12.02.2027", "Bonus 0.3"))),
                UTF_8);
    }

    private static TumOnlineFile file(String content) {
        return file(content.getBytes(UTF_8));
    }

    private static TumOnlineFile file(byte[] bytes) {
        return switch (TumOnlineFile.read(bytes)) {
            case RosterOutcome.Read(TumOnlineFile file) -> file;
            case RosterOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.problems());
        };
    }

    private static byte[] bytes(String name) {
        try (InputStream in = TumOnlineFileTest.class.getResourceAsStream("/rosters/" + name + ".csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
