package de.tum.klausur.session.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a roster is read, and that the grades go back in it. */
class RosterEncodingTest {

    private static final String HEADER =
            "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;REMARK;COURSE_TITLE\r\n";
    private static final String COURSE = "Deep Learning – Einführung";

    @ParameterizedTest
    @EnumSource(RosterEncoding.class)
    void namesTellTheEncodingByThemselves(RosterEncoding encoding) {
        TumOnlineFile file = file(encoding, "Müller;Jürgen", "Jäger;Zoë", "Groß;Bjørn", "Özil;René", "Peña;Ângela");
        assertThat(file.encoding()).isEqualTo(encoding);
        assertThat(file.entries())
                .extracting(RosterEntry::familyName)
                .containsExactly("Müller", "Jäger", "Groß", "Özil", "Peña");
        assertThat(file.entries()).noneMatch(TumOnlineFile::isDoubtful);
    }

    @ParameterizedTest
    @CsvSource({"Šimić;Miloš", "Çelik;Œuvre", "Žižek;Ana"})
    void windowsIsBelievedWhereItReadsAsWell(String student) {
        byte[] bytes = (HEADER + "03700001;" + student.replace("ć", "c") + ";;;x\r\n")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes).encoding()).isEqualTo(RosterEncoding.WINDOWS_1252);
    }

    @Test
    void whatStandsOutsideTheNamesTellsNothing() {
        byte[] bytes = (HEADER + "03700001;Muller;Jo;;;" + COURSE + "\r\n").getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes).encodings()).containsExactly(RosterEncoding.WINDOWS_1252);
    }

    @Test
    void gradesGoBackInTheChosenEncoding() {
        byte[] bytes = bytes(RosterEncoding.CP850, "Süß;Jörg");
        TumOnlineFile file = switch (TumOnlineFile.read(bytes, RosterEncoding.CP850)) {
            case RosterOutcome.Read(TumOnlineFile read) -> read;
            case RosterOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.problems());
        };
        byte[] filled = file.filled(Map.of(new RegistrationNumber("03700001"), new Assessment("1.0", "", "größer")));
        assertThat(new String(filled, RosterEncoding.CP850.charset())).contains("03700001;Süß;Jörg;1.0;größer;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "MÜLLER",
                "von der Grün-Weiß",
                "O'Brien",
                "D’Ágostino",
                "Nguyễn",
                "Łukasz",
                "李",
                "Meyer (geb. Groß)",
                "St. John",
                "Işık",
                "A\u0308rger"
            })
    void namesOfPeopleAreNotDoubtful(String name) {
        assertThat(NameSigns.isDoubtful(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MŸller",
                "JŠger",
                "M‹ller",
                "MÃ¼ller",
                "Gro§",
                "M\u0081ller",
                "J„ger",
                "M\uFFFDller",
                "R\u0000b",
                "M_ller",
                "¸ber"
            })
    void whatNoNameHoldsIsDoubtful(String name) {
        assertThat(NameSigns.isDoubtful(name)).isTrue();
    }

    private static TumOnlineFile file(RosterEncoding encoding, String... students) {
        return read(bytes(encoding, students));
    }

    private static byte[] bytes(RosterEncoding encoding, String... students) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < students.length; i++) {
            file.append("0370000%d;%s;;;Deep Learning\r\n".formatted(i + 1, students[i]));
        }
        return file.toString().getBytes(encoding.charset());
    }

    private static TumOnlineFile read(byte[] bytes) {
        return switch (TumOnlineFile.read(bytes)) {
            case RosterOutcome.Read(TumOnlineFile file) -> file;
            case RosterOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.problems());
        };
    }
}
