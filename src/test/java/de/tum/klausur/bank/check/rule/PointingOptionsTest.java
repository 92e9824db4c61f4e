package de.tum.klausur.bank.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that mean nothing, or something else, once the others stand in another order. */
class PointingOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None of the above",
                "None of these",
                "none of the above.",
                "All of the above",
                "All of these are right",
                "Both",
                "Both of these",
                "Both A and B",
                "A and C",
                "Only A and B",
                "Neither A nor B",
                "Neither of them",
                "The first option and its opposite",
                "Options 1 and 3",
                "It is as in answer B, but slower",
                "More than the above",
                "Keine der genannten",
                "Keine der obigen Aussagen",
                "Keine davon",
                "Beide",
                "Alle genannten",
                "Alle oben genannten",
                "Keine der oben genannten",
                "Keine der vorgenannten Aussagen trifft zu",
                "Nichts davon",
                "Keins von beiden",
                "Beide sind richtig",
                "Die ersten beiden Antworten",
                "Sowohl (a) als auch (c)",
                "(a) and (b)",
                "Antworten 1 und 3",
                "Alle Aussagen sind richtig",
                "A und C",
                "Sowohl A als auch B",
                "Weder A noch B",
                "Option 2 und ihr Gegenteil",
                "Wie die erste Antwort, nur umgekehrt",
            })
    void anOptionThatPointsAtOthersIsTold(String option) {
        assertThat(PointingOptions.pointing(option, "Which is right?")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both curves fall by the same amount",
                "Square with both distances",
                "None of the weights changes",
                "All gradients are zero",
                "Neither network overfits",
                "Beide Klassen, sofern er lange genug trainiert wird",
                "Alle Gewichte sind null",
                "Keines der Netze lernt",
                "Nichts",
                "Nichts ändert sich",
                "Alle ersten Ableitungen sind null",
                "The first layer",
                "A network with more layers",
                "Adam and SGD",
                "The option value of waiting",
            })
    void anOptionThatSpeaksOfTheTaskIsNotTold(String option) {
        assertThat(PointingOptions.pointing(option, "Which is right?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A and B", "Only A and B", "Neither A nor B"})
    void lettersThatTheTaskGivesAreItsOwn(String option) {
        assertThat(PointingOptions.pointing(option, "Which of the curves A and B belong to a larger network?"))
                .isEmpty();
    }
}
