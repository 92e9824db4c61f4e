package de.tum.klausur.session;

import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.text.OneLine;
import java.time.Instant;
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
    public static ScheduleForm of(String exam, String title, int minutes) {
        ScheduleForm form = new ScheduleForm();
        form.exam = exam;
        form.title = title;
        form.duration = Integer.toString(minutes);
        form.opensAt = "";
        form.lastStartAt = "";
        return form;
    }

    /** The form as it would have been typed for a session. */
    public static ScheduleForm of(SessionView session) {
        ScheduleForm form = new ScheduleForm();
        form.title = session.title();
        form.lastStartAt = typed(session.lastStartAt());
        form.keepStartOf(session);
        return form;
    }

    void keepStartOf(SessionView session) {
        opensAt = typed(session.opensAt());
        duration = Long.toString(session.duration().toMinutes());
    }

    /** Whether a field holds a time as a form shows it: to the minute. */
    static boolean shows(@Nullable String field, Instant time) {
        return field != null && field.strip().equals(typed(time));
    }

    private static String typed(Instant time) {
        return TimeExtensions.machineTime(time);
    }
}
