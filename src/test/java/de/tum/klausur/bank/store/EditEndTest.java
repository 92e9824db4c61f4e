package de.tum.klausur.bank.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an edit ends: its file says it, or says something new. */
class EditEndTest {

    @ParameterizedTest(name = "file {0}, made from {1}, edit {2}: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "old, old, edit, none",
                "edit, old, edit, LANDED",
                "new, old, edit, OVERTAKEN",
                "none, old, edit, OVERTAKEN",
                "none, none, edit, none",
                "edit, none, edit, LANDED",
                "new, none, edit, OVERTAKEN",
                "old, old, old, LANDED",
            })
    void theFileDecides(String file, String madeFrom, String edit, EditEnd closing) {
        assertThat(EditEnd.of(Optional.ofNullable(file), Optional.ofNullable(madeFrom), edit))
                .isEqualTo(Optional.ofNullable(closing));
    }
}
