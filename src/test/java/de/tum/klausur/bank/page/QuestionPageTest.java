package de.tum.klausur.bank.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.tum.klausur.testsupport.Logins;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
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
}
