package de.tum.klausur.question.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "overfitting|over-fitting",
                "overfitting|over fitting",
                "overfitting|Over‐Fitting.",
                "overfitting|Overfitting!",
                "overfitting|overfitting…",
                "overfitting|- overfitting;",
                "overfitting|• overfitting",
                "batch norm|batchnorm",
                "batch norm|Batch-Norm",
                "C|C.",
                "C|(C)",
                "C|“C”",
                "C|'c'",
                "C|„C“.",
                "C|[c]",
                "C|C)",
                "Überanpassung|Ueberanpassung",
                "Überanpassung|U\u0308beranpassung",
                "größer|groesser",
                "naïve Bayes|naive bayes",
                "Bayes' theorem|Bayes’ theorem",
                "Bayes' theorem|Bayes´ theorem",
                "Newton's method|Newtons method",
                "l'Hôpital|lHôpital",
                "model.train()|model.train( )",
                "model.train()|`model.train()`.",
                "RoI pooling|RoI-Pooling",
                "Leaky ReLU|LeakyReLU",
                "ResNet-50|ResNet 50",
                "U-Net|unet",
                "k-means|K Means",
                "t-SNE|tSNE",
                "1×1 convolution|1x1-convolution",
                "1×1 convolution|1 × 1 convolution",
                "L² norm|L2 norm",
                "ﬁlter|filter",
                "in put|i n\u200bput",
                "<pad>|pad"
            })
    void howAnAnswerIsWrittenDownMakesNoDifference(String one, String other) {
        assertThat(FoldedText.fold(other)).isEqualTo(FoldedText.fold(one)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "C|C++",
                "C|C#",
                "n-1|n1",
                "n - 1|n 1",
                "x-y|xy",
                "1-p|1p",
                "-1|1",
                "−x|x",
                "1-2|12",
                "1 2|12",
                "10²|102",
                "2e-3|2e3",
                "y|ŷ",
                "x|x̃",
                "f'|f",
                "w' = w|w = w",
                "f'(x)|f(x)",
                "n!|n",
                "p(x|y)|p(x,y)",
                "(a)(b)|a)(b",
                "train|train()",
                "__len__|len",
                "1.5|15",
                "L1|L2",
                "a.b|ab"
            })
    void whatMeansSomethingElseIsKeptApart(String one, String other) {
        assertThat(FoldedText.fold(other)).isNotEqualTo(FoldedText.fold(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "?", "'", "-", "*", "·", "()", "…", "\"\"", "+", "(", "- -", "'-'"})
    void marksAloneAreStillAnAnswer(String typed) {
        assertThat(FoldedText.fold(typed)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n\u200b"})
    void nothingToSeeFoldsToNothing(String typed) {
        assertThat(FoldedText.fold(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {"Adam-Optimiser.|adam optimiser", "“Überlauf”|überlauf", "( weight  decay )|weight decay"})
    void patternsSeeWordsApart(String typed, String spaced) {
        assertThat(FoldedText.spaced(typed)).isEqualTo(spaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "'", "- ", "-'", "((", "a-", "?", "a!"})
    void hostileTextIsFoldedInTime(String piece) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(FoldedText.fold(piece.repeat(2_000))).isNotNull());
    }
}
