package de.tum.klausur.bank.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Wording;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both languages tell the same numbers, each in its own way to write them. */
class SameNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "5,000 photos; 5000 Fotos",
                "5000 photos; 5.000 Fotos",
                "25,000 crops; 25.000 Ausschnitte",
                "1,000,000 images; 1.000.000 Bilder",
                "a rate of 0.1; eine Rate von 0,2",
                "a rate of 0.1; eine Rate von 0.1",
                "$0.5$; $5$",
                "10\\,000 weights; 10000 Gewichte",
                "3 of 4; 4 von 5",
            })
    void numbersThatDifferAreTold(String en, String de) {
        assertThat(SameNumbers.difference(new Wording(en, Optional.of(de)))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "$0.5 + 1.25$; $0{,}5 + 1{,}25$",
                "0.125 and 3; 3 und 0,125",
                "two of 3 nets; 2 von 3 Netzen",
                "5000 photos; 5000 Fotos",
                "10\\,000 weights; 10\\,000 Gewichte",
                "10\u202f000 weights; 10\u202f000 Gewichte",
                "(1, 2, 3); (1, 2, 3)",
                "`x = 0.5` at 1/2; `x = 0.5` bei 1/2",
                "float32 and L2; float32 und L2",
                "It is 4.; Es sind 4.",
            })
    void numbersThatAgreeAreNotTold(String en, String de) {
        assertThat(SameNumbers.difference(new Wording(en, Optional.of(de)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"5,000 photos", "0.1"})
    void whatHasOneLanguageCantDiffer(String en) {
        assertThat(SameNumbers.difference(Wording.of(en))).isEmpty();
    }
}
