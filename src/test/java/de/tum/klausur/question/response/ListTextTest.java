package de.tum.klausur.question.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTextTest {

    private static final Set<String> KNOWN = Set.of(
            "dropout",
            "weightdecay",
            "earlystopping",
            "precisionandrecall",
            "encoder/decoder",
            "adam,sgd",
            "-1",
            "4",
            "l1andl2");

    private static String read(String typed) {
        return String.join(
                "|", ListText.read(typed.replace("\\n", "\n"), text -> KNOWN.contains(FoldedText.fold(text))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "dropout, weight decay and early stopping#dropout|weight decay|early stopping",
                "Dropout, weight decay, and early stopping.#Dropout|weight decay|early stopping",
                "Dropout und Weight-Decay#Dropout|Weight-Decay",
                "dropout & weight decay & early stopping#dropout|weight decay|early stopping",
                "dropout / weight decay/early stopping#dropout|weight decay|early stopping",
                "dropout.\\nweight decay.\\nearly stopping.#dropout|weight decay|early stopping",
                "dropout;\\nweight decay;\\nearly stopping;#dropout|weight decay|early stopping",
                "Dropout. Weight decay. Early stopping.#Dropout|Weight decay|Early stopping",
                "1) dropout 2) weight decay 3) early stopping#dropout|weight decay|early stopping",
                "1. dropout 2. weight decay#dropout|weight decay",
                "(1) dropout, (2) weight decay#dropout|weight decay",
                "a) dropout b) weight decay#dropout|weight decay",
                "1)dropout 2)weight decay#dropout|weight decay",
                "- dropout - weight decay#dropout|weight decay",
                "• dropout • weight decay#dropout|weight decay",
                "• dropout\\n• weight decay#dropout|weight decay",
                "– dropout\\n– weight decay#dropout|weight decay",
                "precision and recall#precision and recall",
                "dropout, precision and recall and encoder/decoder#dropout|precision and recall|encoder/decoder",
                "Adam, SGD; dropout#Adam, SGD|dropout",
                "encoder / decoder#encoder / decoder",
                "gain and loss, dropout#gain|loss|dropout",
                "dropout (p = 0.5, inverted), weight decay#dropout (p = 0.5, inverted)|weight decay",
                "Lines 4, 7 and 13#4|7|13",
                "Zeilen 4, 7 und 13.#4|7|13",
                "line: 4, 7#4|7",
                "4, 7, 13#4|7|13",
                "4.\\n7.\\n13.#4|7|13",
                "layer 2, dropout#layer 2|dropout",
                "-1, dropout#-1|dropout",
                "1.5, 2.5#1.5|2.5",
                "Sandy, Android#Sandy|Android",
                "dropout,,,;; weight decay,#dropout|weight decay"
            })
    void listIsReadAsPeopleWriteIt(String typed, String answers) {
        assertThat(read(typed)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "; / &", "\\n\\n"})
    void marksAloneAreNoAnswer(String typed) {
        assertThat(read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,", "a and ", "(", "1) ", "- ", "•", "/", "a. A", ",", "(,"})
    void hostileListIsReadInTime(String piece) {
        String longest = piece.repeat(1_000 / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> assertThat(read(longest)).isNotNull());
    }
}
