package de.tum.klausur.session.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of TUMonline's file would lose something by being written. */
class PrefilledTest {

    private static final String HEADER =
            "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;DATE_OF_ASSESSMENT;REMARK\n";

    @ParameterizedTest
    @CsvSource({
        "';;', false",
        "'X;;', false",
        "'X;12.02.2027;', false",
        "'U;;', true",
        "'1.3;12.02.2027;', true",
        "';01.01.2027;', true",
        "'X;12.02.2027;ill', false",
    })
    void whatDiffersIsForeign(String cells, boolean foreign) {
        TumOnlineFile file = file(cells);
        assertThat(file.prefilled(Map.of(new RegistrationNumber("03700001"), new Assessment("X", "12.02.2027", ""))))
                .hasSize(foreign ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"';;', false", "';;Bonus 0.3', false", "';;deceived', true"})
    void aRemarkIsForeignOnlyWhereOneIsWritten(String cells, boolean foreign) {
        assertThat(file(cells)
                        .prefilled(Map.of(
                                new RegistrationNumber("3700001"), new Assessment("1.0", "12.02.2027", "Bonus 0.3"))))
                .hasSize(foreign ? 1 : 0);
    }

    private static TumOnlineFile file(String cells) {
        return switch (TumOnlineFile.read((HEADER + "03700001;A;B;" + cells + "\n").getBytes(UTF_8))) {
            case RosterOutcome.Read(TumOnlineFile file) -> file;
            case RosterOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.problems());
        };
    }
}
