package de.tum.klausur.bank.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which learning objectives I2DL has: {@code L9.06} is the sixth of lecture 9. Their wordings are in the course's
 * syllabus; the guest lecture, L14, has none.
 */
public final class Syllabus {

    private static final int[] OBJECTIVES = {14, 18, 18, 18, 18, 17, 18, 18, 18, 18, 18, 18, 18, 0};
    private static final Pattern OBJECTIVE = Pattern.compile("L([1-9][0-9]?)\\.([0-9]{2})");
    private static final Pattern LECTURE = Pattern.compile("L([1-9][0-9]?)");

    private Syllabus() {}

    /** What is wrong with {@code objective}; empty where it is one of the syllabus. */
    public static Optional<String> problem(String objective) {
        Matcher form = OBJECTIVE.matcher(objective);
        if (!form.matches()) {
            return Optional.of("an objective looks like L9.06");
        }
        int lecture = Integer.parseInt(form.group(1));
        int number = Integer.parseInt(form.group(2));
        if (lecture > OBJECTIVES.length) {
            return Optional.of("the lectures are L1 to L" + OBJECTIVES.length);
        }
        int last = OBJECTIVES[lecture - 1];
        if (last == 0) {
            return Optional.of("L" + lecture + " has no objectives");
        }
        boolean known = number >= 1 && number <= last;
        return known
                ? Optional.empty()
                : Optional.of(String.format("L%d has L%d.01 to L%d.%02d", lecture, lecture, lecture, last));
    }

    /** All lectures, {@code L1} to {@code L14}. */
    public static List<String> lectures() {
        return IntStream.rangeClosed(1, OBJECTIVES.length)
                .mapToObj(number -> "L" + number)
                .toList();
    }

    /** All objectives of a lecture in order, e.g. {@code L9.01} to {@code L9.18}; none of the guest lecture. */
    public static List<String> objectives(String lecture) {
        if (!isLecture(lecture)) {
            return List.of();
        }
        return IntStream.rangeClosed(1, OBJECTIVES[Integer.parseInt(lecture.substring(1)) - 1])
                .mapToObj(number -> String.format("%s.%02d", lecture, number))
                .toList();
    }

    /** Whether {@code lecture} is {@code L1} to {@code L14}. */
    public static boolean isLecture(String lecture) {
        Matcher form = LECTURE.matcher(lecture);
        return form.matches() && Integer.parseInt(form.group(1)) <= OBJECTIVES.length;
    }
}
