package de.tum.klausur.marking.shown;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Wording;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownTextTest {

    private static final Wording ENGLISH = Wording.of("both *moments*");
    private static final Wording TRANSLATED = new Wording("both", Optional.of("beide"));

    @Test
    void whatIsThereInEnglishOnlySaysSoToAGermanReader() {
        ShownText shown = ShownText.of("Paar 1: „" + ShownText.authored(ENGLISH, Language.DE) + "“ ist richtig.");
        assertThat(shown.html()).isEqualTo("Paar 1: „<span lang=\"en\">both <em>moments</em></span>“ ist richtig.");
        assertThat(shown.text()).isEqualTo("Paar 1: „both *moments*“ ist richtig.");
    }

    @Test
    void whatIsTranslatedOrReadInEnglishSaysNothing() {
        assertThat(ShownText.of(ShownText.authored(TRANSLATED, Language.DE)).html())
                .isEqualTo("beide");
        assertThat(ShownText.of(ShownText.authored(TRANSLATED, Language.EN)).html())
                .isEqualTo("both");
        assertThat(ShownText.of(ShownText.authored(ENGLISH, Language.EN)).html())
                .isEqualTo("both <em>moments</em>");
    }

    @Test
    void nobodyMarksATextByThemself() {
        assertThat(ShownText.of(ShownText.foreign("\ue000\ue002*x*\ue001")).html())
                .isEqualTo("*x*");
    }
}
