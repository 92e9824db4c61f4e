package de.tum.klausur.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "23505,AT_THE_SAME_MOMENT",
        "40P01,AT_THE_SAME_MOMENT",
        "08001,NO_DATABASE",
        "57P01,NO_DATABASE",
        "53300,NO_DATABASE",
        "22021,UNFIT_VALUE"
    })
    void whatTheDatabaseSaysIsFoundBehindWhateverWrapsIt(String state, Trouble trouble) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        assertThat(Trouble.behind(wrapped)).contains(trouble);
    }

    @Test
    void poolWithoutAConnectionIsAnOutage() {
        assertThat(Trouble.behind(new SQLException("Sorry, acquisition timeout! Acquisition timeout while waiting")))
                .contains(Trouble.NO_DATABASE);
    }

    @Test
    void faultOfOursStaysOne() {
        assertThat(Trouble.behind(new SQLException("relation does not exist", "42P01")))
                .isEqualTo(Optional.empty());
        assertThat(Trouble.behind(new NullPointerException())).isEmpty();
        assertThat(Trouble.behind(new StreamConstraintsException("too deep"))).contains(Trouble.UNREADABLE);
    }
}
