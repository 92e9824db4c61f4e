package de.tum.klausur.session;

import de.tum.klausur.shared.WrittenTime;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Title and times of a session, as they make sense together.
 *
 * @param minutes working time, 1 to 600
 */
record Schedule(String title, Instant opensAt, Instant lastStartAt, int minutes) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_MINUTES = 600;

    /**
     * That of a new session.
     *
     * @param before what is known to be wrong already
     * @throws InvalidInput with {@code before} and all that is wrong with title and times
     */
    static Schedule of(NewSession wanted, List<InputProblem> before) {
        List<InputProblem> problems = new ArrayList<>(before);
        Schedule schedule = new Schedule(
                title(wanted.title(), problems),
                time(wanted.opensAt(), "opensAt", problems),
                time(wanted.lastStartAt(), "lastStartAt", problems),
                minutes(wanted.duration(), problems));
        return schedule.sound(problems);
    }

    /**
     * That of a session that is changed. Forms know minutes only: a time that is sent as its form showed it stands to its
     * last digit.
     *
     * @param open whether it has opened: then its opening and duration stand, whatever is sent for them
     * @throws InvalidInput with all that is wrong with title and times
     */
    static Schedule changed(SessionView session, SessionChange change, boolean open) {
        List<InputProblem> problems = new ArrayList<>();
        Schedule schedule = new Schedule(
                title(change.title(), problems),
                open || ScheduleForm.shows(change.opensAt(), session.opensAt())
                        ? session.opensAt()
                        : time(change.opensAt(), "opensAt", problems),
                ScheduleForm.shows(change.lastStartAt(), session.lastStartAt())
                        ? session.lastStartAt()
                        : time(change.lastStartAt(), "lastStartAt", problems),
                open ? Math.toIntExact(session.duration().toMinutes()) : minutes(change.duration(), problems));
        return schedule.sound(problems);
    }

    private Schedule sound(List<InputProblem> problems) {
        if (problems.isEmpty() && !opensAt.isBefore(lastStartAt)) {
            problems.add(problem("lastStartAt", SessionMessages::endsBeforeItOpens));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return this;
    }

    /** For the audit trail, with further names and values. */
    Map<String, Object> told(String... more) {
        Map<String, Object> told = new TreeMap<>(Map.of(
                "title",
                title,
                "opensAt",
                opensAt.toString(),
                "lastStartAt",
                lastStartAt.toString(),
                "minutes",
                minutes));
        for (int i = 0; i + 1 < more.length; i += 2) {
            told.put(more[i], more[i + 1]);
        }
        return told;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static InputProblem problem(String field, Function<SessionMessages, String> text) {
        return new InputProblem(field, locale -> text.apply(Texts.in(SessionMessages.class, locale)));
    }

    private static String title(@Nullable String typed, List<InputProblem> problems) {
        String title = text(typed);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.add(problem("title", SessionMessages::noTitle));
        }
        return title;
    }

    private static Instant time(@Nullable String typed, String field, List<InputProblem> problems) {
        Optional<Instant> read = WrittenTime.read(text(typed));
        if (read.isEmpty()) {
            problems.add(problem(field, SessionMessages::notATime));
        }
        return read.orElse(Instant.EPOCH);
    }

    private static int minutes(@Nullable Integer duration, List<InputProblem> problems) {
        if (duration == null || duration < 1 || duration > MOST_MINUTES) {
            problems.add(problem("duration", SessionMessages::notMinutes));
            return 0;
        }
        return duration;
    }
}
