package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("http")
class WhatTravelsTest {

    @Inject
    Webjars webjars;

    @Inject
    WebFolder folder;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/page", "/api/audit", "/web/page.js"})
    void everyAnswerForbidsWhatWeDoNotUse(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** The worker keeps exams' pages and nothing else; its address never changes, so it is asked for each time. */
    @Test
    void workerIsAskedForEachTimeAndRulesOverExamsAlone() {
        given().get("/web/attempt/worker.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", "no-cache")
                .header("Service-Worker-Allowed", "/attempts/")
                .header("Content-Security-Policy", containsString("worker-src 'self'"));
        given().get("/web/attempt/exam.js").then().statusCode(200).header("Service-Worker-Allowed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/page", "/api/audit"})
    void pagesAndJsonAreKeptByNobody(String path) {
        given().get(path).then().header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/page"})
    void pagesHoldNothingInline(String path) {
        assertThat(given().accept(ContentType.HTML).get(path).asString())
                .doesNotContain("style=", "<style", "onclick=", "javascript:")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void fileIsKeptButAskedForAgain() {
        String tag = given().get("/web/tokens.css")
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/web/tokens.css")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void fileOfTheFolderNamedAfterItsContentIsNeverAskedForAgain() {
        given().get(folder.getFolder() + "/attempt/exam.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", containsStringIgnoringCase("Accept-Encoding"))
                .body(containsString("from \"../texts.js\""));
    }

    @Test
    void pageOfYesterdayGetsTodaysFileAndKeepsNothingOfIt() {
        String today = given().get(folder.getFolder() + "/attempt/exam.js").asString();
        given().get("/web/0123456789abcdef/attempt/exam.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("ETag", not(nullValue()))
                .body(equalTo(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/page"})
    void whatAPageLinksToIsNeverAskedForAgain(String page) {
        String html = given().accept(ContentType.HTML).get(page).asString();
        List<String> linked = Pattern.compile("(?:href|src)=\"(/web[^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(linked).hasSizeGreaterThan(6);
        for (String file : linked) {
            given().get(file).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
    }

    @Test
    void plainFileAndCompressedFileHaveTagsOfTheirOwn() {
        String plain = encoded("identity")
                .get("/web/parts.css")
                .then()
                .header("Content-Encoding", nullValue())
                .extract()
                .header("ETag");
        String compressed = encoded("gzip").get("/web/parts.css").header("ETag");
        assertThat(compressed).isNotEqualTo(plain);
        encoded("gzip")
                .header("If-None-Match", compressed)
                .get("/web/parts.css")
                .then()
                .statusCode(304)
                .header("ETag", compressed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/page", "/api/audit", "/q/health/ready"})
    void whatMayHoldASecretIsNotCompressed(String path) {
        encoded("gzip, deflate, br")
                .get(path)
                .then()
                .header("Content-Encoding", anyOf(nullValue(), equalTo("identity")));
    }

    @Test
    void fileTravelsCompressed() {
        encoded("gzip").get("/web/parts.css").then().header("Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/web/nothing.css",
                "/web/../application.properties",
                "/web/%2e%2e/application.properties",
                "/web/"
            })
    void nothingElseIsServed(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"katex|/katex.min.js", "katex|/katex.min.css", "htmx.org|/htmx.min.js", "uplot|/uPlot.min.css"})
    void librariesAreServedByTheVersionOfTheBuild(String file) {
        String[] parts = file.split("\\|", -1);
        given().get(webjars.path(parts[0]) + parts[1])
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void librariesTravelCompressedAndTheirFontsAsTheyAre() {
        encoded("gzip")
                .get(webjars.path("katex") + "/katex.min.js")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get(webjars.path("katex") + "/fonts/KaTeX_Main-Regular.woff2")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("Cache-Control", containsString("max-age=31536000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/katex/0/dist/katex.min.js",
                "/webjars/../application.properties",
                "/webjars/%2e%2e/x.js",
                "/webjars/",
                "/webjars/katex"
            })
    void noOtherFileIsALibrarys(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void stateIsForEverybody() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void nothingAnnouncesTheServer() {
        given().get("/").then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }

    /** Answers come as they travel. */
    private static RequestSpecification encoded(String encodings) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encodings);
    }
}
