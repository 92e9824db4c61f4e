package de.tum.klausur.shared.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.tum.klausur.testsupport.KlausurStack;
import de.tum.klausur.testsupport.Steps;
import de.tum.klausur.testsupport.Visitor;
import de.tum.klausur.testsupport.Waiting;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real database ends in the middle of an exam, under real requests and all that runs by the clock. */
@Tag("browser")
class DatabaseAwayIT {

    private static final String TITLE = "Mock exam without a database";
    private static final String PART = "l9-output-size/a";
    private static final KlausurStack STACK = KlausurStack.running();
    private static final int CALLERS = 8;
    private static final int CALLS = 8;

    /** What the failed requests may write, and the jobs beside them; once it was 17 MB in 45 s. */
    private static final long LOG_BYTES = 400_000;

    /** What the scheduler says of a job that failed, here of the sweep that runs each second. */
    private static final String FAILED_JOB = "ClosingOverdueAttempts";

    @Test
    void outageIsToldInWordsFillsNoLogAndLosesNothing() throws Exception {
        try (Visitor lecturer = Visitor.signedIn("lecturer");
                Visitor student = Visitor.signedIn("ge81lin")) {
            Steps.enrol(lecturer, Steps.schedule(lecturer, TITLE), "03700004;Lin;Wei");
            Steps.start(student, TITLE);
            Steps.answer(student, PART, "B x 8 x 8");
            String token = STACK.token("lecturer");
            long before = Files.size(KlausurStack.log());
            STACK.stopDatabase();
            try {
                Steps.part(student, PART).locator("input.answer").fill("B x 16 x 16");
                assertThat(student.page().locator("#save-state")).hasAttribute("data-state", "offline");
                allAreToldSo(token);
                isToldOnAPage(lecturer);
                Waiting.until(() -> logSince(before).contains(FAILED_JOB));
                assertThat(logSince(before).length()).isLessThan((int) LOG_BYTES);
            } finally {
                STACK.startDatabase();
            }
            Steps.isSaved(student, PART);
            student.page().reload();
            assertThat(Steps.part(student, PART).locator("input.answer")).hasValue("B x 16 x 16");
            Steps.handIn(student);
            Waiting.until(() -> ask(token).statusCode() == 200);
            assertThat(logSince(before).length()).isLessThan((int) LOG_BYTES);
        }
    }

    private static void allAreToldSo(String token) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> all = IntStream.range(0, CALLERS)
                    .<Future<?>>mapToObj(caller -> callers.submit(() -> {
                        for (int call = 0; call < CALLS; call++) {
                            Response answer = ask(token);
                            assertThat(answer.statusCode()).isEqualTo(503);
                            assertThat(answer.header("Retry-After")).matches("\\d+");
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("unavailable");
                        }
                    }))
                    .toList();
            for (Future<?> caller : all) {
                caller.get();
            }
        }
    }

    private static void isToldOnAPage(Visitor lecturer) {
        Page page = lecturer.page();
        assertThat(page.navigate(STACK.url() + "/sessions").status()).isEqualTo(503);
        assertThat(page.locator("h1")).hasText("Back in a moment");
        assertThat(page.locator(".lead")).containsText("Nothing you had saved is lost.");
        lecturer.look("database-away");
    }

    private static Response ask(String token) {
        return given().baseUri(STACK.url()).auth().oauth2(token).get("/api/sessions");
    }

    private static String logSince(long start) {
        try (RandomAccessFile log = new RandomAccessFile(KlausurStack.log().toFile(), "r")) {
            log.seek(start);
            byte[] since = new byte[Math.toIntExact(log.length() - start)];
            log.readFully(since);
            return new String(since, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
