package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who gets X: nobody who answered anything, whatever kind of answer it was. */
@QuarkusTest
@Tag("http")
class BlankAttemptsTest {

    private static final PartRef PART = PartRef.parse("l9-output-size/a").orElseThrow();
    private static final PartRef OTHER = PartRef.parse("l9-output-size/b").orElseThrow();
    private static final Response NOTHING = Response.Filled.of(Map.of("verdict", " "));

    private static final List<Response> GIVEN = List.of(
            Response.Ticked.of(List.of(1)),
            new Response.Typed("?"),
            Response.Filled.of(Map.of("verdict", "true")),
            Response.Filled.of(Map.of("1.2", "0")),
            Response.Filled.of(Map.of("x", "3", "y", "4")),
            Response.Filled.of(Map.of("file", "0".repeat(64), "name", "a.pdf")));

    @Inject
    TestClock clock;

    @Inject
    AttemptRecords records;

    @Inject
    Attempts attempts;

    @Inject
    ClosingOverdueAttempts sweep;

    private ExamHall hall;
    private int students;

    @BeforeEach
    void open() {
        clock.stopAt(ExamHall.OPENS);
        hall = ExamHall.open();
    }

    @Test
    void whoAnsweredInAnyWayIsNotBlank() {
        for (Response given : GIVEN) {
            append(start(), List.of(new Answered(PART, 1, given, UUID.randomUUID())));
        }
        end();
        assertThat(attempts.blank(UUID.fromString(hall.session()))).isEmpty();
        absent(0);
    }

    @Test
    void whoAnsweredNothingOrTookEverythingBackIsBlank() {
        UUID never = start();
        UUID onlySpaces = start();
        append(onlySpaces, List.of(answer(PART, 1, new Response.Typed(" \u200b"))));
        UUID takenBack = start();
        append(
                takenBack,
                List.of(
                        answer(PART, 1, new Response.Typed("12")),
                        answer(OTHER, 1, Response.Filled.of(Map.of("1", "2"))),
                        answer(PART, 2, Response.NONE),
                        answer(OTHER, 2, NOTHING)));
        end();
        assertThat(attempts.blank(UUID.fromString(hall.session())))
                .containsExactlyInAnyOrder(never, onlySpaces, takenBack);
        absent(3);
    }

    @Test
    void anEarlierAnswerCountsWhereTheLastOneWasTakenBack() {
        UUID attempt = start();
        append(
                attempt,
                List.of(
                        answer(PART, 1, Response.Filled.of(Map.of("verdict", "false"))),
                        answer(OTHER, 1, new Response.Typed("7")),
                        answer(OTHER, 2, Response.NONE)));
        end();
        assertThat(attempts.blank(UUID.fromString(hall.session()))).isEmpty();
        assertThat(attempts.isBlank(attempt)).isFalse();
    }

    @Test
    void whileAnAttemptRunsItIsNotBlank() {
        start();
        assertThat(attempts.blank(UUID.fromString(hall.session()))).isEmpty();
    }

    private UUID start() {
        Login student = Logins.student("bl1" + students++ + "ank");
        return UUID.fromString(hall.seat(student).start(student).id());
    }

    private static Answered answer(PartRef part, int revision, Response response) {
        return new Answered(part, revision, response, new UUID(0, 1));
    }

    /** What any page of ours may have saved, or one that a later version has. */
    private void append(UUID attempt, List<Answered> answers) {
        QuarkusTransaction.requiringNew().run(() -> {
            OpenRecord record = records.open(attempt).orElseThrow();
            answers.forEach(answer -> record.append(answer, clock.instant()));
        });
    }

    private void end() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        sweep.sweep();
    }

    private void absent(int count) {
        Json.get(Logins.lecturer(), "/api/results/" + hall.session())
                .statusCode(200)
                .body("absent", equalTo(count));
    }
}
