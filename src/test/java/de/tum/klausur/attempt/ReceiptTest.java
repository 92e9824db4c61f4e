package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Sat.CHOICES;
import static de.tum.klausur.attempt.Sat.NUMBER;
import static de.tum.klausur.attempt.Sat.WORDS;
import static de.tum.klausur.attempt.Sat.ticked;
import static de.tum.klausur.attempt.Sat.typed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.tum.klausur.attempt.model.ReceiptFinding;
import de.tum.klausur.attempt.model.ReceiptFinding.JournalHolds;
import de.tum.klausur.attempt.model.ReceiptFinding.ResponsesHold;
import de.tum.klausur.attempt.model.ReceiptFinding.Signed;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The receipt of an attempt that has ended, checked by the public keys alone. */
@QuarkusTest
@Tag("http")
class ReceiptTest {

    private static final String KEYS = "/.well-known/klausur-receipt-keys.json";

    private static final Pattern FORM_TOKEN = Pattern.compile("<input[^>]*name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");

    private static final Login NEIGHBOUR = Logins.student("ne22igh");

    private final Login student = Logins.student("re22cpt");

    @Inject
    TestClock clock;

    @Inject
    AnchoringJournals anchoring;

    private Sat sat;

    @BeforeEach
    void sitAnExam() {
        clock.stopAt(ExamHall.OPENS);
        sat = ExamHall.open().seat(student).start(student).opened();
        sat.save(typed(NUMBER, 0, "1216")).statusCode(200);
        sat.save(ticked(CHOICES, 0, 2)).statusCode(200);
        sat.save(typed(WORDS, 0, "Weil ∂L/∂x — “ja” 🎓")).statusCode(200);
        clock.advance(Duration.ofMinutes(3));
        sat.save(typed(NUMBER, 1, "1218")).statusCode(200);
    }

    @Test
    void itHoldsAgainstTheJournalAndAgainstTheAnswers() {
        handIn();
        String receipt = file("receipt.json");
        List<ReceiptFinding> byJournal = verifier().verify(receipt, Optional.of(file("journal.json")));
        assertThat(byJournal).hasSize(3).element(0).isInstanceOf(Signed.class);
        assertThat(byJournal).element(1).isInstanceOf(JournalHolds.class);
        assertThat(byJournal).element(2).isEqualTo(new ResponsesHold(3));
        String answers = sat.state().extract().asString();
        assertThat(verifier().verify(receipt, Optional.of(answers))).hasSize(2).contains(new ResponsesHold(3));
        sat.state()
                .body(
                        "headHash",
                        equalTo(sat.student()
                                .request()
                                .get("/api/attempts/" + sat.id() + "/receipt")
                                .then()
                                .statusCode(200)
                                .extract()
                                .path("receipt.head")));
    }

    @Test
    void itIsTheSameEachTimeAndAfterTheTimeEndedItToo() {
        handIn();
        assertThat(file("receipt.json")).isEqualTo(file("receipt.json"));
        clock.advance(Duration.ofDays(40));
        assertThat(verifier().verify(file("receipt.json"), Optional.of(file("journal.json"))))
                .hasSize(3);
    }

    @Test
    void thereIsNoneBeforeTheEndAndNoneForOthers() {
        for (String what : List.of("receipt.json", "journal.json", "receipt.pdf")) {
            get(student, what).statusCode(409);
        }
        handIn();
        for (String what : List.of("receipt.json", "journal.json", "receipt.pdf")) {
            get(Logins.student("ot22her"), what).statusCode(404);
            get(Logins.lecturer(), what).statusCode(403);
        }
    }

    @Test
    void eachChangeOfAByteIsNoticed() {
        handIn();
        String receipt = file("receipt.json");
        String line = line(receipt);
        for (int i = 0; i < line.length(); i += 7) {
            char other = line.charAt(i) == 'A' ? 'B' : 'A';
            String changed = line.substring(0, i) + other + line.substring(i + 1);
            assertThat(verifier().verify(changed, Optional.empty()))
                    .as("byte %d", i)
                    .hasAtLeastOneElementOfType(ReceiptFinding.Problem.class);
        }
        assertThat(verifier().verify(receipt.replace("\"revision\":2", "\"revision\":3"), Optional.empty()))
                .contains(new ReceiptFinding.ReadableDiffers());
        assertThat(verifier().verify(receipt, Optional.of("{}"))).contains(new ReceiptFinding.NoArchive());
        for (String none :
                List.of("", "{}", "null", "a.b.c", "[]", "{\"receipt\":null}", "\u0000", "x".repeat(100_000))) {
            assertThat(verifier().verify(none, Optional.empty()))
                    .as("%.20s", none)
                    .containsExactly(new ReceiptFinding.NoReceipt());
        }
    }

    @Test
    void aKeyOfSomebodyElseIsToldApartFromAChange() {
        handIn();
        String receipt = file("receipt.json");
        String strangers = ReceiptKeys.none().published();
        assertThat(ReceiptVerifier.knowing(strangers).verify(receipt, Optional.empty()))
                .hasSize(1)
                .element(0)
                .isInstanceOf(ReceiptFinding.ForeignKey.class);
    }

    @Test
    void onlyPublicHalvesOfTheKeysAreToldAndAllThatEverSigned() {
        given().get(KEYS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("keys.size()", equalTo(3))
                .body("keys.kty.unique()", equalTo(List.of("OKP")))
                .body("keys.crv.unique()", equalTo(List.of("Ed25519")))
                .body("keys.findAll { it.d != null }.size()", equalTo(0));
    }

    @Test
    void thePdfHasACodeThatLeadsToTheCheck() throws Exception {
        handIn();
        byte[] pdf = get(student, "receipt.pdf").statusCode(200).extract().asByteArray();
        Files.write(Path.of("target", "receipt.pdf"), pdf);
        String link = scanned(pdf);
        assertThat(link).contains("/verify#");
        String line = link.substring(link.indexOf('#') + 1);
        assertThat(verifier().verify(line, Optional.of(file("journal.json"))))
                .hasSize(2)
                .hasAtLeastOneElementOfType(Signed.class)
                .hasAtLeastOneElementOfType(JournalHolds.class);
    }

    @Test
    void theEndOfTheJournalIsAnchoredWithThoseOfAllOthersWithinAMinute() {
        Sat other = ExamHall.open().seat(NEIGHBOUR).start(NEIGHBOUR).opened();
        handIn();
        assertThat(verifier().verify(file("receipt.json"), Optional.of(file("journal.json"))))
                .noneMatch(ReceiptFinding.Anchored.class::isInstance);
        clock.advance(Duration.ofSeconds(50));
        anchoring.anchor();
        anchoring.anchor(); // a second node at the same minute
        String journal = file("journal.json");
        assertThat(verifier().verify(file("receipt.json"), Optional.of(journal)))
                .hasSize(4)
                .hasAtLeastOneElementOfType(ReceiptFinding.Anchored.class);
        other.save(typed(NUMBER, 0, "1")).statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        anchoring.anchor();
        assertThat(file("journal.json")).isEqualTo(journal);
        for (String wrong : List.of(
                journal.replaceFirst("\"index\":\\d+", "\"index\":99"),
                journal.replaceFirst("\"size\":\\d+", "\"size\":99"),
                journal.replaceFirst("\"signed\":\"", "\"signed\":\"x"))) {
            assertThat(verifier().verify(file("receipt.json"), Optional.of(wrong)))
                    .contains(new ReceiptFinding.AnchorBroken());
        }
        Logins.lecturer()
                .request()
                .accept("text/html")
                .get("/audit")
                .then()
                .body(containsString("Anchored the journals of all running attempts"));
    }

    @Test
    void anybodyChecksItOnThePageAndIsToldInWords() {
        handIn();
        String receipt = file("receipt.json");
        String journal = file("journal.json");
        check("en", receipt, journal)
                .body(containsString("Everything that was checked holds."))
                .body(containsString("fits every byte of the receipt"))
                .body(containsString("The answers to 3 parts are the ones that the receipt names"));
        check("de", receipt, journal).body(containsString("Alles, was geprüft wurde, stimmt."));
        check("en", receipt, journal.replace("\"1218\"", "\"1219\""))
                .body(containsString("Something does not hold."))
                .body(containsString("as it was saved: it was altered, or put in."))
                .body(containsString("The answer to " + NUMBER));
        check("en", "<script>alert(1)</script>", "")
                .body(containsString("This is no receipt."))
                .body(not(containsString("<script>alert(1)</script>")));
    }

    @Test
    void thePageAfterTheEndOffersIt() {
        handIn();
        student.request()
                .accept("text/html")
                .get("/attempts/" + sat.id())
                .then()
                .body(containsString("/attempts/" + sat.id() + "/receipt.json"))
                .body(containsString("/attempts/" + sat.id() + "/receipt.pdf"));
    }

    private void handIn() {
        sat.handIn(Map.of(NUMBER, 2, CHOICES, 1, WORDS, 1)).statusCode(200);
    }

    private String file(String name) {
        return get(student, name).statusCode(200).extract().asString();
    }

    private ValidatableResponse get(Login login, String what) {
        return login.request().get("/attempts/" + sat.id() + "/" + what).then();
    }

    private static ReceiptVerifier verifier() {
        return ReceiptVerifier.knowing(given().get(KEYS).asString());
    }

    private static String line(String receipt) {
        return JsonPath.from(receipt).getString("protected")
                + "." + JsonPath.from(receipt).getString("payload")
                + "." + JsonPath.from(receipt).getString("signature");
    }

    /** Somebody who isn't signed in fills the form in. */
    private static ValidatableResponse check(String language, String receipt, String archive) {
        Response page = given().accept("text/html").get("/verify");
        Matcher token = FORM_TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return given().accept("text/html")
                .header("Accept-Language", language)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .cookie("csrf-token", page.cookie("csrf-token"))
                .formParam("csrf-token", token.group(1))
                .formParam("receipt", receipt)
                .formParam("archive", archive)
                .post("/verify")
                .then()
                .statusCode(200);
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int width = page.getWidth();
            int height = page.getHeight();
            LuminanceSource source =
                    new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
