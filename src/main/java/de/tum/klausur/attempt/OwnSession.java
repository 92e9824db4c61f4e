package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.people.PersonView;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as one of its candidates sees it, on the page and in JSON.
 *
 * @param page what stands on its page only
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Seat", description = "A session in which the student takes part")
record OwnSession(
        @Schema(description = "id of the session") UUID session,
        String title,
        @Schema(description = "from when it may be started") Instant opensAt,

        @Schema(description = "until when it may be started, this instant included")
        Instant lastStartAt,

        @Schema(description = "own working time in minutes, extra minutes included", examples = "31")
        long minutes,

        @Schema(description = "what the exam is worth, exact, in steps of 0.5", examples = "31.0")
        String credits,

        @Schema(description = "permitted aids") String aids,

        @Schema(
                description =
                        "whether a multiple choice that is left blank counts as “None of these”; else it earns nothing")
        boolean blankIsNone,

        @Schema(description = "whether it may be started now")
        boolean mayStart,

        @Schema(description = "absent before the start") Optional<UUID> attempt,
        @Schema(description = "absent before the start") Optional<AttemptState> state,
        Instant serverTime,

        @Schema(description = "whether the exam's page has a calculator")
        boolean calculator,

        @Schema(
                description =
                        "rules of this exam; where there are any, the start must say that they and the aids are confirmed")
        List<String> confirm,

        @JsonIgnore OnPage page) {

    public OwnSession {
        confirm = List.copyOf(confirm);
    }

    /**
     * What the start page says besides.
     *
     * @param person who is signed in, so that nobody starts somebody else's exam
     * @param extraMinutes how many of the minutes are the student's own
     * @param graded whether the results become grades
     * @param englishOnly how many questions a paper may have that a German reader reads in English; 0 for other readers
     */
    record OnPage(PersonView person, int extraMinutes, boolean graded, int englishOnly) {}

    /** How long before the start students are expected to wait on the start page. */
    private static final Duration WAITING = Duration.ofHours(1);

    /** The own working time. */
    public Duration time() {
        return Duration.ofMinutes(minutes);
    }

    /** The last instant at which this attempt can end, from an hour before it may start until it must have started. */
    public Optional<Instant> lastEnd() {
        boolean near = !serverTime.isBefore(opensAt.minus(WAITING)) && !serverTime.isAfter(lastStartAt);
        return near ? Optional.of(lastStartAt.plus(time())) : Optional.empty();
    }

    /** The exam's credits as a number, for pages. */
    public BigDecimal worth() {
        return new BigDecimal(credits);
    }

    public boolean started() {
        return attempt.isPresent();
    }

    public boolean waits() {
        return serverTime.isBefore(opensAt);
    }
}
