package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionViewTest {

    @ParameterizedTest
    @CsvSource({
        "max, true, false",
        "<span lang=\"en\">max</span>, true, true",
        "<span class=\"math\">x</span>, false, false",
        "<span lang=\"en\"><span class=\"math\">x</span></span>, false, true",
        "<span lang=\"en\">a</span> b <em>c</em>, false, false"
    })
    void theLanguageAloneIsNothingThatAControlCannotShow(String html, boolean plainly, boolean english) {
        OptionView option = new OptionView(1, html);
        assertThat(option.saysAllPlainly()).isEqualTo(plainly);
        assertThat(option.saysEnglish()).isEqualTo(english);
    }
}
