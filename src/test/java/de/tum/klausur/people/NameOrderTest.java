package de.tum.klausur.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of names, by DIN 5007. */
class NameOrderTest {

    private static final Comparator<String> ORDER =
            NameOrder.of((String name) -> name.split(", ", -1)[0], name -> name.split(", ", -1)[1]);

    @Test
    void namesStandAsInAGermanList() {
        List<String> sorted = List.of(
                "von Ahn, Lea",
                "Ärger, Max",
                "von der Aue, Ida",
                "Aÿden, Jo",
                "de Boer, Jan",
                "Deboer, Jan",
                "Muller, Anna",
                "Müller, Bea",
                "Muller, Cleo",
                "Oz, Amos",
                "Özil, Mesut",
                "Ozzy, Jo",
                "Straße, Kim",
                "Strasser, Kim",
                "van Dijk, Piet",
                "Von, Li",
                "Zander, Uwe",
                "Žižek, Ana",
                "zu Zwerg, Udo");
        for (int seed = 0; seed < 20; seed++) {
            List<String> mixed = new ArrayList<>(sorted);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(ORDER);
            assertThat(mixed).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void whatDiffersInAccentsOnlyHasAnOrderToo() {
        assertThat(ORDER.compare("Muller, Anna", "Müller, Anna")).isNegative();
        assertThat(ORDER.compare("Müller, Anna", "Müller, Anna")).isZero();
    }
}
