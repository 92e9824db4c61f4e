package de.tum.klausur.question.response;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A list of answers as people type it: one a line, or parted by commas or semicolons, maybe numbered or with dashes. */
public final class ListText {

    private static final Pattern BORDER = Pattern.compile("\\R|[,;]");
    /** {@code 1.}, {@code (2)}, {@code b)} or a dash; but {@code 1.5} is no item 1 that says 5. */
    private static final Pattern MARKER =
            Pattern.compile("^(?:(?:[0-9]{1,2}[.)]|\\([0-9]{1,2}\\))(?![0-9])|[a-z]\\)|[-–—•*·])\\s*+");

    private ListText() {}

    /** The answers in their order, without the marks in front of them; blank ones are left out. */
    public static List<String> read(String text) {
        return Arrays.stream(BORDER.split(text))
                .map(TypedText::stripped)
                .map(answer -> MARKER.matcher(answer).replaceFirst(""))
                .filter(answer -> !TypedText.isBlank(answer))
                .toList();
    }
}
