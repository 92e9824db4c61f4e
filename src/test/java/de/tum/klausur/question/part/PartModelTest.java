package de.tum.klausur.question.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.QuestionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartModelTest {

    private static final PartHead HEAD = new PartHead(new PartId("a"), Wording.of(""), Credits.of("1"));

    private static Option option(int place, boolean right) {
        return new Option(new OptionId(place), Wording.of("text"), right);
    }

    @Test
    void singleChoiceHasExactlyOneRightOption() {
        assertThat(new SingleChoice(HEAD, List.of(option(1, false), option(2, true))).options())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleChoice(HEAD, List.of(option(1, false), option(2, false))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleChoice(HEAD, List.of(option(1, true), option(2, true))));
    }

    @Test
    void keyIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TensorShape(HEAD, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShortText(HEAD, List.of()));
    }

    @Test
    void partIsWorthMoreThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartHead(new PartId("a"), Wording.of(""), Credits.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "aa", "1", "ä"})
    void partIsNamedByALetter(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartId(id));
    }

    @Test
    void optionsAreCountedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OptionId(0));
        assertThat(new OptionId(2)).isGreaterThan(new OptionId(1)).hasToString("2");
    }

    @Test
    void partReferenceIsReadAsItIsWritten() {
        PartRef ref = new PartRef(new QuestionId("l9-output-size"), new PartId("b"));

        assertThat(ref).hasToString("l9-output-size/b");
        assertThat(PartRef.parse("l9-output-size/b")).contains(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "l9-output-size",
                "l9-output-size/",
                "l9-output-size/B",
                "l9-output-size/ab",
                "L9/a",
                "l9-output-size/a/b",
                "../x/a",
                "x/a"
            })
    void anythingElseIsNoPartReference(String text) {
        assertThat(PartRef.parse(text)).isEmpty();
    }

    @Test
    void wordingFallsBackToEnglish() {
        assertThat(Wording.of("stride").in(Language.DE)).isEqualTo("stride");
        assertThat(new Wording("stride", Optional.of("Schrittweite")).in(Language.DE))
                .isEqualTo("Schrittweite");
        assertThat(new Wording("stride", Optional.of("Schrittweite")).in(Language.EN))
                .isEqualTo("stride");
    }
}
