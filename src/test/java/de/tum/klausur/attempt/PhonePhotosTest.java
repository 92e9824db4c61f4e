package de.tum.klausur.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.tum.klausur.attempt.model.PhotoLink;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Photos that a phone sends by a link, without signing in: what the link opens, until when, and what is told of it. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class PhonePhotosTest {

    private static final String PART = "answering-figures/c";
    private static final String OTHER = "answering-figures/b";
    private static final String OVER = "photo-link-over";
    private static final String EXAM = """
            id: mock
            title: {en: Mock}
            minutes: 31
            credits: 4
            aids: {en: None}
            problems: [{title: {en: On figures}, questions: [answering-figures]}]
            """;

    private final Login student = Logins.student("ph11oto");
    private final Login other = Logins.student("ph22oth");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow marking;

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
    void phoneWithTheLinkAddsPagesToTheAnswerAndTheJournalTellsIt() {
        String secret = made();
        String first = send(secret, TestFiles.jpeg(1))
                .statusCode(200)
                .body("pages", equalTo(1))
                .extract()
                .path("file");
        String second = send(secret, TestFiles.png(2))
                .statusCode(200)
                .body("pages", equalTo(2))
                .extract()
                .path("file");
        sat.state()
                .body(answer() + "revision", equalTo(2))
                .body(
                        answer() + "response.filled",
                        equalTo(Map.of(
                                "file", first, "name", "photo-1.jpeg", "file2", second, "name2", "photo-2.png")));
        standing(student)
                .statusCode(200)
                .body("answer.revision", equalTo(2))
                .body("until", startsWith("2027-02-15T09:10:00"))
                .body("address", nullValue());
    }

    @Test
    void journalTellsByWhichLinkAPageCameAndNothingOfItsSecret() {
        String secret = made();
        send(secret, TestFiles.jpeg(1)).statusCode(200);
        send(secret, TestFiles.png(2)).statusCode(200);
        sat.handIn(Map.of(PART, 2)).statusCode(200);
        student.request()
                .get("/attempts/" + sat.id() + "/journal.json")
                .then()
                .statusCode(200)
                .body(
                        "entries.kind",
                        contains("STARTED", "OPENED", "LINKED", "PHOTOGRAPHED", "PHOTOGRAPHED", "HANDED_IN"))
                .body("entries[3].part", equalTo(PART))
                .body("entries[3].tab", nullValue())
                .body("entries[3].link", equalTo(link(2)))
                .body("entries[2].deadline", startsWith("2027-02-15T09:10"));
        assertThat(student.request()
                        .get("/attempts/" + sat.id() + "/journal.json")
                        .asString())
                .doesNotContain(secret);
    }

    @Test
    void phoneIsToldTheExamAndThePartAndNothingElse() {
        Map<String, Object> told = ask(made()).statusCode(200).extract().path("");
        assertThat(told)
                .containsOnlyKeys("exam", "part", "types", "largest", "most", "pages", "serverTime", "until")
                .containsEntry("exam", "Mock exam in hall 1")
                .containsEntry("part", "1c")
                .containsEntry("most", Upload.PAGES)
                .containsEntry("pages", 0);
        given().accept("text/html")
                .get("/photo")
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(not(containsString("Mock exam")));
    }

    @Test
    void photoSentTwiceIsThereOnce() {
        String secret = made();
        send(secret, TestFiles.jpeg(1)).statusCode(200);
        send(secret, TestFiles.jpeg(1)).statusCode(200).body("pages", equalTo(1));
        sat.state().body(answer() + "revision", equalTo(1));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void guessedReplacedAndWithdrawnAreAnsweredTheSame() {
        String guessed = ask("A".repeat(43)).statusCode(409).extract().asString();
        assertThat(guessed).contains(OVER);
        assertThat(List.of(
                        ask("").extract().asString(),
                        ask("no secret at all").extract().asString(),
                        send("A".repeat(43), TestFiles.jpeg(1)).extract().asString()))
                .containsOnly(guessed);

        String replaced = made();
        String withdrawn = made();
        assertThat(send(replaced, TestFiles.jpeg(1)).extract().asString()).isEqualTo(guessed);
        withdraw(student).statusCode(204);
        withdraw(student).statusCode(204);
        assertThat(send(withdrawn, TestFiles.jpeg(1)).extract().asString()).isEqualTo(guessed);
        standing(student).body("until", nullValue());

        assertThat(kept()).isZero();
    }

    @Test
    void linkEndsWithItsTimeAndWithTheAttempt() {
        String guessed = ask("A".repeat(43)).statusCode(409).extract().asString();
        String expired = made();
        clock.stopAt(ExamHall.OPENS.plus(PhotoLink.LIFE).minusMillis(1));
        ask(expired).statusCode(200);
        clock.stopAt(ExamHall.OPENS.plus(PhotoLink.LIFE));
        assertThat(send(expired, TestFiles.jpeg(1)).extract().asString()).isEqualTo(guessed);
        standing(student).body("until", nullValue());

        String ended = made();
        sat.handIn(Map.of()).statusCode(200);
        assertThat(send(ended, TestFiles.jpeg(1)).extract().asString()).isEqualTo(guessed);
        assertThat(kept()).isZero();
        student.request()
                .get("/attempts/" + sat.id() + "/journal.json")
                .then()
                .body("entries.kind", contains("STARTED", "OPENED", "LINKED", "UNLINKED", "LINKED", "HANDED_IN"));
    }

    @Test
    void nothingIsTakenAfterTheDeadlineButWhatWasOnItsWay() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(ExamHall.MINUTES)).minusSeconds(5));
        String secret = made();
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofMinutes(ExamHall.MINUTES)).plus(ExamHall.GRACE));
        send(secret, TestFiles.jpeg(1)).statusCode(200);
        clock.stopAt(ExamHall.OPENS
                .plus(Duration.ofMinutes(ExamHall.MINUTES))
                .plus(ExamHall.GRACE)
                .plusMillis(1));
        send(secret, TestFiles.jpeg(2)).statusCode(409).body("code", equalTo(OVER));
        make(student).statusCode(409).body("code", equalTo("attempt-ended"));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void onlyItsStudentMakesSeesOrWithdrawsALink() {
        make(other).statusCode(404);
        standing(other).statusCode(404);
        String secret = made();
        withdraw(other).statusCode(404);
        given().contentType("application/json").post(path(PART)).then().statusCode(401);
        Logins.ta()
                .request()
                .contentType("application/json")
                .post(path(PART))
                .then()
                .statusCode(403);
        ask(secret).statusCode(200);
        for (String none : List.of(OTHER, "nothing/c", "answering-figures/9")) {
            student.request()
                    .contentType("application/json")
                    .post(path(none))
                    .then()
                    .statusCode(404);
        }
        other.request().header("X-Photo-Link", secret).get("/api/photos").then().statusCode(200);
    }

    @Test
    void samePartsOfTwoStudentsHaveLinksOfTheirOwn() {
        String mine = made();
        Sat theirs = hall.start(other).opened();
        String secret = address(other.request()
                .contentType("application/json")
                .post("/api/attempts/" + theirs.id() + "/phone/" + PART)
                .then());
        send(secret, TestFiles.jpeg(7)).statusCode(200);
        ask(mine).body("pages", equalTo(0));
        theirs.state().body(answer() + "revision", equalTo(1));
        sat.state().body("answers", equalTo(Map.of()));
    }

    @Test
    void whatIsNotTakenIsToldWhy() {
        String secret = made();
        send(secret, "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("problems.field", contains("file"));
        send(secret, new byte[0]).statusCode(422);
        send(secret, Arrays.copyOf(TestFiles.jpeg(1), Upload.LARGEST + 1)).statusCode(422);
        byte[] heic = new byte[64];
        System.arraycopy("ftypheic".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, heic, 4, 8);
        send(secret, heic).statusCode(422).body("problems[0].text", containsString("Most Compatible"));
        given().header("X-Photo-Link", secret)
                .header("Accept-Language", "de")
                .contentType("application/octet-stream")
                .body(heic)
                .post("/api/photos")
                .then()
                .body("problems[0].text", containsString("Maximale Kompatibilität"));
        for (int page = 1; page <= Upload.PAGES; page++) {
            send(secret, TestFiles.png(page)).statusCode(200);
        }
        send(secret, TestFiles.jpeg(99)).statusCode(409).body("code", equalTo("too-many-pages"));
        sat.state().body(answer() + "revision", equalTo(Upload.PAGES));
        assertThat(kept()).isEqualTo(Upload.PAGES);
    }

    @Test
    void pageOfTheExamAndPhoneBuildOnEachOther() {
        String secret = made();
        String first = send(secret, TestFiles.jpeg(1)).extract().path("file");
        Map<String, Object> stale = named(0, Map.of("file", first, "name", "mine.png"));
        sat.save(stale).statusCode(200).body("changes.outcome", contains("STALE"));
        sat.save(named(1, Map.of("file", first, "name", "mine.png"))).body("changes.outcome", contains("SAVED"));
        send(secret, TestFiles.jpeg(2)).statusCode(200).body("pages", equalTo(2));
        sat.state()
                .body(answer() + "response.filled.name", equalTo("mine.png"))
                .body(answer() + "revision", equalTo(3));
        sat.handIn(Map.of(PART, 2)).statusCode(409).body("code", equalTo("revisions-differ"));
    }

    @Test
    void markersSeeEachPage() {
        String secret = made();
        String first = send(secret, TestFiles.jpeg(1)).extract().path("file");
        String second = send(secret, TestFiles.jpeg(2)).extract().path("file");
        sat.handIn(Map.of(PART, 2)).statusCode(200);
        marking.sweep();
        String part = "/api/marking/" + hall.session() + "/" + PART;
        String pseudonym =
                Json.post(Logins.ta(), part).statusCode(200).extract().path("pseudonym");
        for (String file : List.of(first, second)) {
            Logins.ta()
                    .request()
                    .get(part + "/" + pseudonym + "/files/" + file)
                    .then()
                    .statusCode(200);
            Logins.ta()
                    .request()
                    .accept("text/html")
                    .get("/marking/" + hall.session() + "/" + PART + "/" + pseudonym)
                    .then()
                    .body(containsString(part + "/" + pseudonym + "/files/" + file));
        }
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        String secret = made();
        Object hash = database.createNativeQuery(
                        "select secret_hash from photo_link where attempt_id = cast(:id as uuid) and withdrawn_at is null")
                .setParameter("id", sat.id())
                .getSingleResult();
        assertThat(hash.toString()).hasSize(64).isNotEqualTo(secret);
        Object rows = database.createNativeQuery(
                        "select count(*) from photo_link l where cast(l as text) like '%' || :secret || '%'")
                .setParameter("secret", secret)
                .getSingleResult();
        assertThat(((Number) rows).intValue()).isZero();
    }

    private String made() {
        return address(make(student));
    }

    private static String address(ValidatableResponse made) {
        String address = made.statusCode(200).extract().path("address");
        assertThat(address).matches("http://[^/]+/photo#[A-Za-z0-9_-]{43}");
        return address.substring(address.indexOf('#') + 1);
    }

    private ValidatableResponse make(Login login) {
        return login.request().contentType("application/json").post(path(PART)).then();
    }

    private ValidatableResponse withdraw(Login login) {
        return login.request()
                .contentType("application/json")
                .delete(path(PART))
                .then();
    }

    private ValidatableResponse standing(Login login) {
        return login.request().get(path(PART)).then();
    }

    private static ValidatableResponse ask(String secret) {
        return given().header("X-Photo-Link", secret).get("/api/photos").then();
    }

    private static ValidatableResponse send(String secret, byte[] content) {
        return given().header("X-Photo-Link", secret)
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/photos")
                .then();
    }

    private String path(String part) {
        return "/api/attempts/" + sat.id() + "/phone/" + part;
    }

    private static String answer() {
        return "answers.'" + PART + "'.";
    }

    private static Map<String, Object> named(int base, Map<String, String> filled) {
        return Map.of("part", PART, "base", base, "response", Map.of("filled", filled));
    }

    private String link(int entry) {
        return student.request().get("/attempts/" + sat.id() + "/journal.json").path("entries[" + entry + "].link");
    }

    private long kept() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from attempt_file where attempt_id = cast(:id as uuid)")
                        .setParameter("id", sat.id())
                        .getSingleResult())
                .longValue();
    }
}
