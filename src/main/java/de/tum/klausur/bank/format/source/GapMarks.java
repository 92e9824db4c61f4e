package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the gaps {@code [[1]]} of a text, in code and formulas too. */
public final class GapMarks {

    private static final Pattern MARK = Pattern.compile("\\[\\[([1-9][0-9]?)]]");

    private GapMarks() {}

    /** A gap's mark. */
    public record Mark(String name, Place place) {}

    /** All marks in the order of the text. */
    public static List<Mark> in(Block text) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : text.lines()) {
            Matcher mark = MARK.matcher(line.text());
            while (mark.find()) {
                marks.add(new Mark(mark.group(1), line.at(mark.start())));
            }
        }
        return marks;
    }
}
