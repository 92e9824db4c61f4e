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
import java.util.function.UnaryOperator;
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
     * Reads a form.
     *
     * @param before what is known to be wrong already
     * @throws InvalidInput with {@code before} and all that is wrong with the form
     */
    static Schedule read(ScheduleForm form, List<InputProblem> before) {
        return read(form, before, UnaryOperator.identity());
    }

    /**
     * Reads the form of a session that is changed. Forms know minutes only: a time that is sent as its form showed it stands
     * to its last digit.
     *
     * @throws InvalidInput with all that is wrong with the form
     */
    static Schedule changed(ScheduleForm form, SessionView session) {
        return read(
                form,
                List.of(),
                read -> new Schedule(
                        read.title,
                        ScheduleForm.shows(form.opensAt, session.opensAt()) ? session.opensAt() : read.opensAt,
                        ScheduleForm.shows(form.lastStartAt, session.lastStartAt())
                                ? session.lastStartAt()
                                : read.lastStartAt,
                        read.minutes));
    }

    private static Schedule read(ScheduleForm form, List<InputProblem> before, UnaryOperator<Schedule> standing) {
        List<InputProblem> problems = new ArrayList<>(before);
        String title = text(form.title);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.add(problem("title", SessionMessages::noTitle));
        }
        Instant opensAt = time(form.opensAt, "opensAt", problems);
        Instant lastStartAt = time(form.lastStartAt, "lastStartAt", problems);
        int minutes = minutes(form, problems);
        Schedule schedule = standing.apply(new Schedule(title, opensAt, lastStartAt, minutes));
        if (problems.isEmpty() && !schedule.opensAt.isBefore(schedule.lastStartAt)) {
            problems.add(problem("lastStartAt", SessionMessages::endsBeforeItOpens));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return schedule;
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

    private static Instant time(@Nullable String typed, String field, List<InputProblem> problems) {
        Optional<Instant> read = WrittenTime.read(text(typed));
        if (read.isEmpty()) {
            problems.add(problem(field, SessionMessages::notATime));
        }
        return read.orElse(Instant.EPOCH);
    }

    private static int minutes(ScheduleForm form, List<InputProblem> problems) {
        String typed = text(form.duration);
        int minutes = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (minutes < 1 || minutes > MOST_MINUTES) {
            problems.add(problem("duration", SessionMessages::notMinutes));
        }
        return minutes;
    }
}
