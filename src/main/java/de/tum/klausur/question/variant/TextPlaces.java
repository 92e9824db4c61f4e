package de.tum.klausur.question.variant;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What surrounds each offset of a Markdown text: plain text, a formula, or code. */
final class TextPlaces {

    enum Place {
        TEXT,
        FORMULA,
        CODE
    }

    /** The opening of a fence, a run of back-ticks, a formula mark, an escaped character: each in turn. */
    private static final Pattern MARK =
            Pattern.compile("(?m)^ *(?<fence>`{3,}|~{3,})|(?<ticks>`+)|(?<dollars>\\$\\$?)|\\\\.");

    private final Place[] places;

    TextPlaces(String text) {
        this.places = new Place[text.length()];
        Arrays.fill(places, Place.TEXT);
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (at < text.length() && mark.find(at)) {
            at = mark.end();
            if (mark.group("fence") != null) {
                at = fill(Place.CODE, at, endOf(text, "(?m)^ *" + mark.group("fence"), at));
            } else if (mark.group("ticks") != null) {
                at = code(text, mark.group("ticks"), at);
            } else if (mark.group("dollars") != null) {
                at = formula(text, mark.group("dollars"), at);
            }
        }
    }

    private static int endOf(String text, String closing, int from) {
        Matcher end = Pattern.compile(closing).matcher(text);
        return end.find(from) ? end.end() : text.length();
    }

    private int code(String text, String ticks, int from) {
        int end = endOf(text, "(?<!`)" + ticks + "(?!`)", from);
        // Back-ticks without an end are back-ticks.
        return text.startsWith(ticks, end - ticks.length()) && end - ticks.length() >= from
                ? fill(Place.CODE, from, end)
                : from;
    }

    private int formula(String text, String dollars, int from) {
        int end = endOf(text, "(?<!\\\\)" + Pattern.quote(dollars), from);
        return text.startsWith(dollars, end - dollars.length()) && end - dollars.length() >= from
                ? fill(Place.FORMULA, from, end)
                : from;
    }

    private int fill(Place place, int from, int end) {
        Arrays.fill(places, from, end, place);
        return end;
    }

    Place at(int offset) {
        return places[offset];
    }
}
