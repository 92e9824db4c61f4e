package de.tum.klausur.question.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of answers as people type it: one a line, numbered, with dashes or bullets, or parted by commas, semicolons,
 * slashes, {@code &}, {@code and} or {@code und}. What is an accepted wording as a whole is never taken apart:
 * {@code encoder/decoder} is one answer where it is one.
 */
public final class ListText {

    private static final Pattern LINE = Pattern.compile("\\R");
    /** {@code 1.}, {@code (2)}, {@code b)} or a bullet; but {@code 1.5} is no item 1 that says 5, and {@code 4.} is a 4. */
    private static final Pattern MARKER =
            Pattern.compile("^(?:\\(?[0-9]{1,2}[.)](?![0-9])|\\(?[a-z]\\)|[•◦▪‣*·]|[-–—](?=\\s|\\p{L}))\\s*+(?=\\S)");

    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|(?<=\\s))\\(?(?:([0-9]{1,2})[.)](?![0-9])|([a-z])\\))(?=\\s*[^\\s,;])");
    private static final Pattern BULLET = Pattern.compile("\\s*[•◦▪‣]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s[-–—*·]\\s");
    private static final Pattern BEGINS_WITH_DASH = Pattern.compile("^[-–—*·]\\s.*");
    private static final Pattern BORDER = Pattern.compile(
            "\\s*(?:[,;&]|(?<![0-9])/|/(?![0-9])|(?<=\\s)(?:and|und)(?=\\s)|(?<=\\p{L}{3})\\.(?=\\s+\\p{Lu}))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("[\\s.;,]+$");
    /** {@code Lines 4} before further numbers. */
    private static final Pattern LABELLED = Pattern.compile("^\\p{L}[\\p{L} ]{0,30}[.:]?\\s*([0-9]+)$");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** As many borders as an accepted wording may hold. */
    private static final int LONGEST_RUN = 6;

    private final String text;
    private final Predicate<String> wording;

    private ListText(String text, Predicate<String> wording) {
        this.text = text;
        this.wording = wording;
    }

    /**
     * The answers in their order, without the marks around them; blank ones are left out.
     *
     * @param wording whether a text is an accepted wording
     */
    public static List<String> read(String text, Predicate<String> wording) {
        List<String> answers = LINE.splitAsStream(text)
                .map(TypedText::stripped)
                .flatMap(line -> new ListText(line, wording).answers())
                .toList();
        return withoutLabel(answers, wording);
    }

    private Stream<String> answers() {
        return wording.test(text)
                ? Stream.of(shown())
                : entries().stream()
                        .map(entry -> MARKER.matcher(entry.strip()).replaceFirst(""))
                        .flatMap(entry -> new ListText(entry, wording).parts().stream());
    }

    /** A wording without the marks around it, unless they belong to it. */
    private String shown() {
        String ended = ENDS.matcher(text).replaceFirst("");
        String bare = MARKER.matcher(ended).replaceFirst("");
        return wording.test(bare) ? bare : text;
    }

    /** {@code 1) a 2) b}, {@code • a • b} and {@code - a - b} on one line. */
    private List<String> entries() {
        if (text.indexOf('•') >= 0 || text.indexOf('◦') >= 0 || text.indexOf('▪') >= 0 || text.indexOf('‣') >= 0) {
            return Arrays.asList(BULLET.split(text));
        }
        if (BEGINS_WITH_DASH.matcher(text).matches()) {
            return Arrays.asList(DASH.split(text));
        }
        return numbered();
    }

    private List<String> numbered() {
        List<String> entries = new ArrayList<>();
        Matcher marker = NUMBERED.matcher(text);
        int begun = 0;
        int next = 1;
        while (marker.find()) {
            boolean follows = place(marker) == next && (next > 1 || marker.start() == 0);
            if (follows && next > 1) {
                entries.add(text.substring(begun, marker.start()));
                begun = marker.start();
            }
            next += follows ? 1 : 0;
        }
        entries.add(text.substring(begun));
        return entries;
    }

    private static int place(Matcher marker) {
        String number = marker.group(1);
        return number == null ? marker.group(2).charAt(0) - 'a' + 1 : Integer.parseInt(number);
    }

    /** Each time as much as is an accepted wording, or else as little as the borders part. */
    private List<String> parts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher border = BORDER.matcher(text);
        while (border.find()) {
            if (isOutsideBrackets(border.start())) {
                ends.add(border.start());
                starts.add(border.end());
            }
        }
        ends.add(text.length());
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < starts.size(); first++) {
            int last = Math.min(first + LONGEST_RUN, starts.size() - 1);
            while (last > first && !wording.test(text.substring(starts.get(first), ends.get(last)))) {
                last--;
            }
            parts.add(text.substring(starts.get(first), ends.get(last)));
            first = last;
        }
        return parts.stream()
                .map(part -> ENDS.matcher(part).replaceFirst(""))
                .filter(part -> !TypedText.isBlank(part))
                .toList();
    }

    private boolean isOutsideBrackets(int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return depth == 0 || text.indexOf(')', at) < 0;
    }

    /** {@code Lines 4, 7 and 13} are three numbers. */
    private static List<String> withoutLabel(List<String> answers, Predicate<String> wording) {
        if (answers.size() < 2
                || wording.test(answers.getFirst())
                || !answers.stream()
                        .skip(1)
                        .allMatch(answer -> NUMBER.matcher(answer).matches())) {
            return answers;
        }
        List<String> numbers = new ArrayList<>(answers);
        numbers.set(0, LABELLED.matcher(answers.getFirst()).replaceFirst("$1"));
        return numbers;
    }
}
