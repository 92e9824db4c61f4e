package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {

    @ParameterizedTest
    @CsvSource({"Lena Lorenz,LL", "Davi de Souza,DS", "Wei,W", "'  ada   adler ',AA", "Émile Zola,ÉZ", "'',''"})
    void initialsAreOfTheFirstAndTheLastName(String name, String initials) {
        assertThat(new Viewer(true, name, Set.of(), "").initials()).isEqualTo(initials);
    }

    @Test
    void anyOfTheRolesIsEnough() {
        Viewer viewer = new Viewer(true, "Lena Lorenz", Set.of("ta"), "");
        assertThat(viewer.hasAnyOf("lecturer", "ta")).isTrue();
        assertThat(viewer.hasAnyOf("lecturer", "admin")).isFalse();
    }
}
