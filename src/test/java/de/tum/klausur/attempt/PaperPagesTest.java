package de.tum.klausur.attempt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.exam.paper.PaperId;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.Papers;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import de.tum.klausur.testsupport.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper as a resource of its own. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class PaperPagesTest {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    /** Characters. */
    private static final int SHELL = 24_000;

    private static final String MOCK = """
            id: mock
            title: {en: Mock}
            minutes: 31
            credits: 2
            aids: {en: None}
            problems:
              - title: {en: Numbers, de: Zahlen}
                questions: [one, two]
            """;

    private final Login student = Logins.student("pa22per");
    private final Login other = Logins.student("pa33per");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    RecordsNow records;

    @Inject
    RenderingAhead ahead;

    @Inject
    RenderedPapers rendered;

    @Inject
    Papers papers;

    @Inject
    NewsPublisher news;

    private ExamHall hall;

    @BeforeEach
    void anExamIsOpen() {
        clock.stopAt(ExamHall.OPENS);
        folder.clear()
                .bank("09-cnn", "cnn")
                .number("09-cnn/one.md", "The first question.", 1)
                .number("09-cnn/two.md", "The second question.", 2)
                .write("papers/mock.yaml", MOCK)
                .synced();
        hall = ExamHall.open().seat(student).seat(other);
    }

    @Test
    void paperHoldsOverviewAndProblemsAndIsKeptForEver() {
        Sat sat = hall.start(student);
        get(student, sat.paperAddress("en"))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", FOR_EVER)
                .header("ETag", matchesRegex("\"[0-9a-f]{32}(-gzip)?\""))
                .header("Vary", equalTo("Accept-Encoding"))
                .header("Set-Cookie", nullValue());
        assertThat(get(student, sat.paperAddress("en")).headers().getValues("Cache-Control"))
                .as("a second one that says no-store would win")
                .containsExactly(FOR_EVER);
        assertThat(sat.paper("en"))
                .startsWith("<ol id=\"paper-overview\">")
                .contains("<div id=\"paper-problems\">", "data-goto=\"one/a\"", "data-part=\"one/a\"")
                .contains("The first question.", "data-part=\"two/a\"", ">1b<")
                .contains("Problem 1: </span>", "<bdi>Numbers</bdi>", "2 credits");
    }

    @Test
    void pageItselfIsSmallAndHoldsNeitherPaperNorAnswers() {
        Sat sat = hall.start(student).opened();
        sat.save(Sat.typed("one/a", 0, "730811")).statusCode(200);
        Response page = get(student, "/attempts/" + sat.id());
        page.then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(page.asString())
                .contains("href=\"" + sat.paperAddress("en") + "\" crossorigin")
                .contains("<ol id=\"overview\"></ol>", "<div id=\"paper\" inert></div>", "data-deadline=")
                .doesNotContain("data-part=", "question.", "730811")
                .hasSizeLessThan(SHELL);
    }

    @Test
    void pageItselfTravelsCompressedSinceItHoldsNoToken() {
        Sat sat = hall.start(student);
        String page = get(student, "/attempts/" + sat.id()).asString();
        assertThat(page).contains("<ol id=\"overview\"></ol>").doesNotContain("csrf-token");
        int travels = encoded(student, "gzip")
                .accept(ContentType.HTML)
                .get("/attempts/" + sat.id())
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", equalTo("Accept-Encoding"))
                .extract()
                .asByteArray()
                .length;
        assertThat(travels).isLessThan(page.length() / 2);
        encoded(student, "identity")
                .accept(ContentType.HTML)
                .get("/attempts/" + sat.id())
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void paperHoldsNothingOfThePersonOrTheRequest() {
        Sat mine = hall.start(student).opened();
        String before = mine.paper("en");
        mine.save(Sat.typed("one/a", 0, "730811")).statusCode(200);
        clock.advance(Duration.ofMinutes(5));
        assertThat(mine.paper("en")).isEqualTo(before);
        Response withToken = student.request()
                .accept(ContentType.HTML)
                .cookie("csrf-token", "c2l4dGVlbi1ieXRlcy1vbg")
                .get(mine.paperAddress("en"));
        assertThat(withToken.asString())
                .isEqualTo(before)
                .doesNotContain("csrf", "c2l4dGVlbi1ieXRlcy1vbg", "730811", student.familyName(), student.login())
                .doesNotContain(mine.id());
    }

    @Test
    void papersOfOneExamDifferByAddressAndEachHasItsOwn() {
        Sat mine = hall.start(student);
        Sat theirs = hall.start(other);
        assertThat(theirs.paperAddress("en")).isNotEqualTo(mine.paperAddress("en"));
        // Nothing in this exam varies, so both say the same and are named alike.
        assertThat(theirs.paper("en")).isEqualTo(mine.paper("en"));
    }

    @Test
    void eachLanguageHasAnAddressOfItsOwn() {
        Sat sat = hall.start(student);
        assertThat(sat.paperAddress("de")).contains("/paper/de/").isNotEqualTo(sat.paperAddress("en"));
        String german = sat.paper("de");
        assertThat(german).contains("Aufgabe 1: </span>", "<bdi>Zahlen</bdi>");
        // By the address, whatever the browser asks for now.
        assertThat(student.request()
                        .accept(ContentType.HTML)
                        .header("Accept-Language", "en")
                        .cookie("language", "en")
                        .get(sat.paperAddress("de"))
                        .asString())
                .isEqualTo(german);
    }

    @Test
    void whoTakesGzipGetsItAndOthersGetThePlainPaper() throws IOException {
        Sat sat = hall.start(student);
        Response zipped = encoded(student, "gzip, deflate, br").get(sat.paperAddress("en"));
        zipped.then().statusCode(200).header("Content-Encoding", "gzip");
        Response plain = encoded(student, "identity").get(sat.paperAddress("en"));
        plain.then().statusCode(200).header("Content-Encoding", not(equalTo("gzip")));
        assertThat(plain.header("ETag")).isNotEqualTo(zipped.header("ETag"));
        assertThat(zipped.asByteArray()).hasSizeLessThan(plain.asByteArray().length / 2);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.asByteArray()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.asString());
        }
    }

    @Test
    void whoHasThePaperIsToldSoWithoutIt() {
        Sat sat = hall.start(student);
        String tag = encoded(student, "gzip").get(sat.paperAddress("en")).header("ETag");
        encoded(student, "gzip")
                .header("If-None-Match", tag)
                .get(sat.paperAddress("en"))
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", FOR_EVER)
                .body(equalTo(""));
        encoded(student, "gzip")
                .header("If-None-Match", "\"of-yesterday\"")
                .get(sat.paperAddress("en"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef0123456789abcdef", "x", "0"})
    void pageOfAnotherReleaseGetsWhatIsRightNowAndKeepsNothingOfIt(String digest) {
        Sat sat = hall.start(student);
        String address = sat.paperAddress("en");
        get(student, address.substring(0, address.lastIndexOf('/') + 1) + digest)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body(equalTo(sat.paper("en")));
    }

    @Test
    void nobodyElseGetsIt() {
        String address = hall.start(student).paperAddress("en");
        hall.start(other);
        get(other, address).then().statusCode(404);
        get(Logins.student("no44seat"), address).then().statusCode(404);
        get(Logins.lecturer(), address).then().statusCode(403);
        given().accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(401);
        String tag = get(student, address).header("ETag");
        other.request()
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "x"})
    void noOtherLanguageIsSpoken(String language) {
        Sat sat = hall.start(student);
        get(student, "/attempts/%s/paper/%s/0".formatted(sat.id(), language))
                .then()
                .statusCode(404);
    }

    @Test
    void whoHasNotStartedHasNoPaper() {
        UUID session = UUID.fromString(hall.session());
        records.prepare(session);
        assertThat(records.ofSession(session)).hasSize(2);
        for (Attempt prepared : records.ofSession(session)) {
            get(student, "/attempts/%s/paper/en/0".formatted(prepared.id()))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void papersAreMadeBeforeAnybodyStartsInTheLanguageThatIsRead() {
        Login german = Logins.student("pa44per");
        UUID session = UUID.fromString(
                ExamHall.open().seat(german).seat(Logins.student("pa55per")).session());
        german.request()
                .accept(ContentType.HTML)
                .header("Accept-Language", "de")
                .get("/attempts/session/" + session)
                .then()
                .statusCode(200);
        records.prepare(session);
        ahead.render(List.of(session));
        assertThat(records.ofSession(session))
                .extracting(sitting -> papers.of(session, sitting.seed()).id())
                .allSatisfy(
                        paper -> assertThat(rendered.isKept(paper, Language.DE)).isTrue())
                // Of whom nobody knows the language yet, each is there.
                .anySatisfy(
                        paper -> assertThat(rendered.isKept(paper, Language.EN)).isTrue())
                .anySatisfy(
                        paper -> assertThat(rendered.isKept(paper, Language.EN)).isFalse());
    }

    @Test
    void paperOfWhoHandedInMakesRoom() {
        Sat sat = hall.start(student).opened();
        sat.paper("en");
        PaperId paper = paperOf(sat);
        assertThat(rendered.isKept(paper, Language.EN)).isTrue();
        sat.handIn(Map.of()).statusCode(200);
        Waiting.until(() -> !rendered.isKept(paper, Language.EN));
    }

    /** As one that was made ahead on this node, and sat on another. */
    @Test
    void paperThatNobodyOpenedHereMakesRoomAsWell() {
        Sat sat = hall.start(student);
        PaperId paper = paperOf(sat);
        rendered.of(papers.of(UUID.fromString(hall.session()), paper.seed()), Language.EN);
        assertThat(rendered.isKept(paper, Language.EN)).isTrue();
        QuarkusTransaction.requiringNew()
                .run(() -> news.announce(new News(UUID.fromString(sat.id()), News.Kind.ENDED)));
        Waiting.until(() -> !rendered.isKept(paper, Language.EN));
    }

    private PaperId paperOf(Sat sat) {
        UUID session = UUID.fromString(hall.session());
        return records.ofSession(session).stream()
                .filter(attempt -> attempt.id().toString().equals(sat.id()))
                .map(attempt -> papers.of(session, attempt.seed()).id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void paperStaysReadableWhenTheExamHasEnded() {
        Sat sat = hall.start(student).opened();
        String address = sat.paperAddress("en");
        sat.handIn(Map.of()).statusCode(200);
        get(student, address).then().statusCode(200).header("Cache-Control", FOR_EVER);
        assertThat(get(student, "/attempts/" + sat.id()).asString()).contains("Handed in", "Your answers");
    }

    private static Response get(Login login, String address) {
        return login.request().accept(ContentType.HTML).get(address);
    }

    private static RequestSpecification encoded(Login login, String encodings) {
        return login.request()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encodings);
    }
}
