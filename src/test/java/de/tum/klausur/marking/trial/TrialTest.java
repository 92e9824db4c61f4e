package de.tum.klausur.marking.trial;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Json;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Authors try a question: the same marking as in exams, and nothing is kept. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class TrialTest {

    private static final String CHAIN = """
            ---
            id: chain
            title: A chain
            objectives: [L9.06]
            difficulty: easy
            minutes: 2
            source: own
            licence: CC-BY-4.0
            parameters: {x: {from: 2, to: 90}, h: 3*x, g: 2*h}
            parts:
              a: {kind: numeric, credits: 1, key: h}
              b: {kind: numeric, credits: 1, key: g, uses: {h: a}}
              c: {kind: multiple-choice, credits: 2}
              d: {kind: free-text, credits: 1, rubric: [{id: why, credits: 1, text: Says why}]}
              e: {kind: upload, credits: 1, rubric: [{id: drawn, credits: 1, text: Is drawn}]}
            ---
            $x = {{x}}$

            ## a
            $h = 3x$?

            ## b
            $g = 2h$?

            ## c
            Which?

            - [x] this
            - [ ] that

            ## d
            Why?

            ### Solution
            So.

            ## e
            Draw.

            ### Solution
            So.

            ## Explanation
            Because.
            """;
    private static final String PAGE = "/banks/cnn/chain/try";

    @Inject
    AuthorsFolder folder;

    private final Login ta = Logins.ta();

    @BeforeEach
    void oneChain() {
        folder.clear()
                .bank("09-cnn", "cnn")
                .write("banks/09-cnn/chain.md", CHAIN)
                .synced();
    }

    @Test
    void eachPartIsMarkedWithItsReasonsFollowOnIncluded() {
        int x = Integer.parseInt(
                Json.get(ta, "/api/banks/cnn/chain?seed=5").extract().path("values[0].value"));
        tried(
                        5,
                        Map.of(
                                "a",
                                Map.of("typed", String.valueOf(3 * x + 1)),
                                "b",
                                Map.of("typed", String.valueOf(2 * (3 * x + 1))),
                                "c",
                                Map.of("ticked", new int[] {1}),
                                "d",
                                Map.of("typed", "Because of the chain.")))
                .statusCode(200)
                .body("part", equalTo(java.util.List.of("a", "b", "c", "d", "e")))
                .body("[0].earned", equalTo("0.0"), "[1].earned", equalTo("1.0"), "[2].earned", equalTo("2.0"))
                .body("[1].trace[0].text", containsString("part a"), "[2].worth", equalTo("2.0"))
                .body("[3].earned", nullValue(), "[3].sentence", containsString("rubric"));
    }

    @Test
    void whatCannotBeReadIsToldAsStudentsAreTold() {
        tried(5, Map.of("a", Map.of("typed", "about ten")))
                .statusCode(200)
                .body("[0].earned", nullValue(), "[0].hint", containsString("number"), "[1].earned", equalTo("0.0"));
    }

    @Test
    void whatIsNoResponseIsRefusedWithItsPlace() {
        tried(5, Map.of("z", Map.of("typed", "1"))).statusCode(422).body("problems", hasSize(1));
        tried(5, Map.of("a", Map.of())).statusCode(422).body("problems[0].field", equalTo("responses.a"));
    }

    @Test
    void thePageAsksAsStudentsAreAskedInTheVariantOfTheSeed() {
        ta.request()
                .accept(ContentType.HTML)
                .cookie("language", "en")
                .get(PAGE + "?seed=5")
                .then()
                .statusCode(200)
                .body(containsString("data-seed=\"5\""), containsString("class=\"tried\""))
                .body(containsString("Files are not tried here"), not(containsString("Because.")));
        ta.request().accept(ContentType.HTML).get("/banks/cnn/none/try").then().statusCode(404);
    }

    @Test
    void studentsTryNothing() {
        Login student = Logins.student("ge61try");
        student.request().accept(ContentType.HTML).get(PAGE).then().statusCode(403);
        Json.post(student, "/api" + PAGE, Map.of("seed", 1, "responses", Map.of()))
                .statusCode(403);
    }

    private ValidatableResponse tried(long seed, Map<String, ?> responses) {
        return Json.post(ta, "/api" + PAGE, Map.of("seed", seed, "responses", responses));
    }
}
