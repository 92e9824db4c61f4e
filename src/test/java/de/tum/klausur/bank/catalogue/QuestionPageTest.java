package de.tum.klausur.bank.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.not;

import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class QuestionPageTest {

    @Test
    void everyQuestionOfEveryBankIsShownInBothLanguages() {
        JsonPath banks = Logins.ta().request().get("/api/banks").jsonPath();
        List<String> pages =
                banks.getList("collect { b -> b.questions.collect { '/banks/' + b.id + '/' + it.id } }.flatten()");
        assertThat(pages).hasSizeGreaterThan(30);
        for (String page : pages) {
            for (String language : List.of("en", "de")) {
                Logins.ta()
                        .request()
                        .accept(ContentType.HTML)
                        .cookie("language", language)
                        .get(page)
                        .then()
                        .statusCode(200)
                        .body(containsString("data-part="));
            }
        }
    }

    @Test
    void programsReadTheQuestionWithItsKeysAndRubricInTheirLanguage() {
        Json.get(Logins.ta(), "/api/banks/l9-cnn/l9-output-size")
                .statusCode(200)
                .body("row.id", equalTo("l9-output-size"), "parts[0].part.ref", equalTo("l9-output-size/a"))
                .body("parts[0].key.text", not(emptyString()), "parts[0].part.credits", instanceOf(String.class));
        Json.get(Logins.ta(), "/api/banks/l9-cnn/none").statusCode(404);
        Json.get(Logins.ta(), "/api/banks/l2-none/l9-output-size").statusCode(404);
        String german = Logins.ta()
                .request()
                .header("Accept-Language", "de")
                .get("/api/banks/l9-cnn/l9-output-size")
                .jsonPath()
                .getString("row.title");
        assertThat(german)
                .isNotEqualTo(Json.get(Logins.ta(), "/api/banks/l9-cnn/l9-output-size")
                        .extract()
                        .jsonPath()
                        .getString("row.title"));
    }

    @Test
    void authorsSeeTheRegionsAndGapsOfAKeyDrawnIntoTheFigure() {
        page("/banks/l8-training-3/l8-stopping-point")
                .body(containsString("<svg class=\"overlay key-regions\" viewBox=\"0 0 500 300\""))
                .body(containsString("<rect x=\"230\" y=\"0\" width=\"60\" height=\"300\"/>"));
        page("/banks/l1-introduction/l1-three-regions").body(containsString(">1: C</text>"));
        Json.get(Logins.ta(), "/api/banks/l8-training-3/l8-stopping-point")
                .body("parts[0].drawn.drawn[0].width", equalTo("60"))
                .body("parts[0].part.fields[0].axis.name", equalTo("epoch"))
                .body("parts[0].part.fields[0].axis.high.value", equalTo("80"));
    }

    private static ValidatableResponse page(String path) {
        return Logins.ta().request().accept(ContentType.HTML).get(path).then().statusCode(200);
    }
}
