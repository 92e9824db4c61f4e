package de.tum.klausur.question.response;

import java.util.Optional;

/** The unit that a student may type behind a number. */
public final class UnitText {

    private UnitText() {}

    /**
     * {@code text} without the unit at its end. Capitals count: an answer in {@code Mb} is not one in {@code MB}, and a
     * unit that is not the part's leaves the text no number.
     */
    public static String without(Optional<String> unit, String text) {
        String typed = TypedText.stripped(text);
        String stripped =
                typed.endsWith(".") ? typed.substring(0, typed.length() - 1).strip() : typed;
        return unit.map(TypedText::stripped)
                .filter(word -> !word.isEmpty() && stripped.endsWith(word))
                .map(word -> stripped.substring(0, stripped.length() - word.length()))
                .filter(number -> NumberText.isNumber(number))
                .orElse(text);
    }
}
