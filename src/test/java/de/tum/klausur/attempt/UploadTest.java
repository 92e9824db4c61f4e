package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.ExamHall.GRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.TestFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of an attempt: whose they are, which are taken, and when. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class UploadTest {

    private static final String PART = "answering-figures/c";
    private static final String EXAM = """
            id: mock
            title: {en: Mock}
            minutes: 31
            credits: 4
            aids: {en: None}
            problems: [{title: {en: On figures}, questions: [answering-figures]}]
            """;
    private static final Instant END = ExamHall.OPENS.plus(Duration.ofMinutes(ExamHall.MINUTES));
    private static final int RED = 0xaa0000;

    private final Login student = Logins.student("up11ldr");
    private final Login other = Logins.student("up22oth");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

    @Inject
    ClosingOverdueAttempts closing;

    @Inject
    EntityManager database;

    private ExamHall hall;
    private Sat sat;

    @BeforeEach
    void sitDown() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("answering", "answering")
                .write("papers/mock.yaml", EXAM)
                .answeringFigures()
                .synced();
        hall = ExamHall.open().seat(student).seat(other);
        sat = hall.start(student).opened();
    }

    @Test
    void fileIsKeptOnceAndTheAnswerMayNameItThen() {
        sat.save(named("0".repeat(64)))
                .statusCode(422)
                .body("problems.text", contains("The server doesn't have this file. Choose it again."));
        String file = upload(student, TestFiles.png(RED))
                .statusCode(200)
                .body("mediaType", equalTo("image/png"))
                .extract()
                .path("file");
        upload(student, TestFiles.png(RED)).statusCode(200).body("file", equalTo(file));
        assertThat(kept()).isEqualTo(1);
        sat.save(named(file)).statusCode(200).body("changes.outcome", contains("SAVED"));
        sat.state().body("answers.'" + PART + "'.response.filled.file", equalTo(file));
    }

    @Test
    void onlyItsStudentMayReadOrAddFiles() {
        String file =
                upload(student, TestFiles.jpeg(RED)).statusCode(200).extract().path("file");
        student.request()
                .get(files() + "/" + file)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", startsWith("inline"))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
        other.request().get(files() + "/" + file).then().statusCode(404);
        upload(other, TestFiles.png(RED)).statusCode(404);
        Logins.ta().request().get(files() + "/" + file).then().statusCode(403);
        Sat theirs = hall.start(other).opened();
        other.request()
                .get("/api/attempts/" + theirs.id() + "/files/" + file)
                .then()
                .statusCode(404);
        theirs.save(named(file)).statusCode(422);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void pdfIsNotShownInline() {
        String file = upload(student, TestFiles.pdf()).statusCode(200).extract().path("file");
        student.request()
                .get(files() + "/" + file)
                .then()
                .header("Content-Disposition", startsWith("attachment"))
                .header("Content-Disposition", containsString(".pdf"));
    }

    @Test
    void whatIsNotTakenIsToldWhy() {
        upload(student, "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("problems.field", contains("file"));
        byte[] png = TestFiles.png(RED);
        upload(student, Arrays.copyOf(png, png.length / 2)).statusCode(422);
        upload(student, new byte[0]).statusCode(422);
        upload(student, Arrays.copyOf(TestFiles.jpeg(RED), Upload.LARGEST)).statusCode(200);
        upload(student, Arrays.copyOf(TestFiles.jpeg(RED), Upload.LARGEST + 1)).statusCode(422);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void onlyPartsThatAskForAFileTakeOne() {
        student.request()
                .contentType("application/octet-stream")
                .body(TestFiles.png(RED))
                .post(files() + "/answering-figures/b")
                .then()
                .statusCode(404);
        student.request()
                .contentType("application/octet-stream")
                .body(TestFiles.png(RED))
                .post(files() + "/nothing/c")
                .then()
                .statusCode(404);
    }

    @Test
    void fortyFilesAreEnough() {
        for (int shade = 0; shade < UploadingFiles.MOST; shade++) {
            upload(student, TestFiles.png(shade)).statusCode(200);
        }
        upload(student, TestFiles.png(RED)).statusCode(409).body("code", equalTo("too-many-files"));
        upload(student, TestFiles.png(0)).statusCode(200);
    }

    @Test
    void nothingIsTakenAfterTheEnd() {
        clock.stopAt(ExamHall.OPENS
                .plus(Duration.ofMinutes(ExamHall.MINUTES))
                .plus(GRACE)
                .plusMillis(1));
        upload(student, TestFiles.png(RED)).statusCode(409).body("code", equalTo("attempt-ended"));
        assertThat(kept()).isZero();
    }

    @Test
    void fileThatArrivesLateIsKeptForAnEndedAttemptOnlyAndChangesNoAnswer() {
        handOver(student, TestFiles.png(RED)).statusCode(409).body("code", equalTo("attempt-running"));
        endLongAgo();
        handOver(other, TestFiles.png(RED)).statusCode(404);
        handOver(student, "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422);
        handOver(student, TestFiles.png(RED)).statusCode(200);
        handOver(student, TestFiles.png(RED)).statusCode(200);
        assertThat(kept()).isEqualTo(1);
        sat.state().body("answers", equalTo(Map.of()));
    }

    @Test
    void lecturersLookAtALateFileWithItsEvidence() {
        endLongAgo();
        String file = handedOver();
        Json.get(Logins.ta(), late()).statusCode(403);
        Json.get(Logins.lecturer(), late() + "?seconds=9999999").statusCode(422);
        String entry = Json.get(Logins.lecturer(), late() + "?seconds=60")
                .statusCode(200)
                .body("part", contains(PART))
                .body("state", contains("WAITING"))
                .body("verdict", contains("FITS"))
                .body("response.filled.file", contains(file))
                .extract()
                .path("[0].id");
        String files = late() + "/" + entry + "/files/";
        Logins.lecturer().request().get(files + file).then().statusCode(200).contentType("image/png");
        Logins.lecturer().request().get(files + "0".repeat(64)).then().statusCode(404);
        Logins.ta().request().get(files + file).then().statusCode(403);
        Logins.lecturer()
                .request()
                .accept(ContentType.HTML)
                .get("/sessions/" + hall.session() + "/late/" + entry)
                .then()
                .statusCode(200)
                .body(containsString("graph.png"))
                .body(containsString(files + file));
    }

    @Test
    void lateFileCountsOnceALecturersProgramAdmitsIt() {
        endLongAgo();
        String file = handedOver();
        String entry = Json.get(Logins.lecturer(), late()).extract().path("[0].id");
        decide(late(), Map.of("admit", true, "reason", "Outage", "seconds", 60, "seen", 7))
                .statusCode(409)
                .body("code", equalTo("late-changed"));
        decide(late() + "/" + entry, Map.of("admit", true, "reason", " ")).statusCode(422);
        decide(late(), Map.of("admit", true, "reason", "Outage", "seconds", 60, "seen", 1))
                .statusCode(200)
                .body("decided", equalTo(1));
        decide(late() + "/" + entry, Map.of("admit", false, "reason", "No"))
                .statusCode(409)
                .body("code", equalTo("decided-already"));
        sat.state().body("answers.'" + PART + "'.response.filled.file", equalTo(file));
        Json.get(Logins.lecturer(), late()).body("state", contains("ADMITTED")).body("reason", contains("Outage"));
    }

    private void endLongAgo() {
        clock.stopAt(END.plus(GRACE).plusSeconds(120));
        closing.sweep();
    }

    /** A minute before the end it was chosen on a device that was away. */
    private String handedOver() {
        String file =
                handOver(student, TestFiles.png(RED)).statusCode(200).extract().path("file");
        Device.away(sat, ExamHall.OPENS)
                .filled(PART, 0, Map.of("file", file, "name", "graph.png"), END.minusSeconds(60))
                .sends()
                .statusCode(202);
        return file;
    }

    private String late() {
        return "/api/sessions/" + hall.session() + "/late";
    }

    private static ValidatableResponse decide(String path, Map<String, Object> body) {
        return Logins.lecturer()
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse handOver(Login login, byte[] content) {
        return login.request()
                .contentType("application/octet-stream")
                .body(content)
                .post(files() + "/late/" + PART)
                .then();
    }

    @Test
    void markersSeeTheFileThatTheAnswerNamesUnderThePseudonym() {
        String replaced = upload(student, TestFiles.png(1)).extract().path("file");
        String file = upload(student, TestFiles.png(RED)).extract().path("file");
        sat.save(named(file)).statusCode(200);
        sat.handIn(Map.of(PART, 1)).statusCode(200);
        marking.sweep();
        String part = "/api/marking/" + hall.session() + "/" + PART;
        String pseudonym =
                Json.post(Logins.ta(), part).statusCode(200).extract().path("pseudonym");
        String files = part + "/" + pseudonym + "/files/";
        Logins.ta().request().get(files + file).then().statusCode(200).contentType("image/png");
        Logins.ta().request().get(files + replaced).then().statusCode(404);
        student.request().get(files + file).then().statusCode(403);
        Logins.ta()
                .request()
                .accept(ContentType.HTML)
                .get("/marking/" + hall.session() + "/" + PART + "/" + pseudonym)
                .then()
                .statusCode(200)
                .body(containsString(files + file));
    }

    private ValidatableResponse upload(Login login, byte[] content) {
        return login.request()
                .contentType("application/octet-stream")
                .body(content)
                .post(files() + "/" + PART)
                .then();
    }

    private String files() {
        return "/api/attempts/" + sat.id() + "/files";
    }

    private static Map<String, Object> named(String digest) {
        return Map.of(
                "part", PART, "base", 0, "response", Map.of("filled", Map.of("file", digest, "name", "graph.png")));
    }

    private long kept() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from attempt_file where attempt_id = cast(:id as uuid)")
                        .setParameter("id", sat.id())
                        .getSingleResult())
                .longValue();
    }
}
