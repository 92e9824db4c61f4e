package de.tum.klausur.session;

import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.text.OneLine;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A session as typed by a lecturer; kept as typed, so that the form can be shown again. For its times see
 * {@link de.tum.klausur.shared.WrittenTime}.
 */
class ScheduleForm {

    /** The exam's id, e.g. {@code mock}. */
    @RestForm
    public @Nullable String exam;

    @RestForm
    @OneLine
    public @Nullable String title;

    /** E.g. {@code 2027-02-13T10:00}. */
    @RestForm
    public @Nullable String opensAt;

    @RestForm
    public @Nullable String lastStartAt;

    /** Minutes. */
    @RestForm
    public @Nullable String duration;

    /** A form with these values. */
    static ScheduleForm of(String exam, String title, int minutes) {
        ScheduleForm form = new ScheduleForm();
        form.exam = exam;
        form.title = title;
        form.duration = Integer.toString(minutes);
        form.opensAt = "";
        form.lastStartAt = "";
        return form;
    }

    /** The form as it would have been typed for a session. */
    static ScheduleForm of(SessionView session) {
        ScheduleForm form = new ScheduleForm();
        form.title = session.title();
        form.opensAt = typed(session.opensAt());
        form.lastStartAt = typed(session.lastStartAt());
        form.duration = Long.toString(session.duration().toMinutes());
        return form;
    }

    NewSession session() {
        return new NewSession(exam, title, opensAt, lastStartAt, minutes().orElse(null));
    }

    SessionChange change() {
        return new SessionChange(title, opensAt, lastStartAt, minutes().orElse(null));
    }

    private Optional<Integer> minutes() {
        return Optional.ofNullable(duration)
                .map(String::strip)
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }

    /** Whether a field holds a time as a form shows it: to the minute. */
    static boolean shows(@Nullable String field, Instant time) {
        return field != null && field.strip().equals(typed(time));
    }

    private static String typed(Instant time) {
        return TimeExtensions.machineTime(time);
    }
}
