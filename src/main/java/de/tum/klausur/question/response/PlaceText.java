package de.tum.klausur.question.response;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place in an order, from 1, as it is typed or as a page fills it in. */
public final class PlaceText {

    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,3}");

    private PlaceText() {}

    /** The place; empty where {@code text} is none from 1 to {@code last}. */
    public static Optional<Integer> read(String text, int last) {
        String stripped = TypedText.stripped(text);
        return PLACE.matcher(stripped).matches()
                ? Optional.of(Integer.parseInt(stripped)).filter(place -> place <= last)
                : Optional.empty();
    }
}
