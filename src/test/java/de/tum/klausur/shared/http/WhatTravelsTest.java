package de.tum.klausur.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("http")
class WhatTravelsTest {

    @Inject
    Webjars webjars;

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
    void fileTravelsCompressed() {
        given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get("/web/parts.css")
                .then()
                .header("Content-Encoding", "gzip");
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
                .header("Cache-Control", containsString("max-age"));
    }

    @Test
    void stateIsForEverybody() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void nothingAnnouncesTheServer() {
        given().get("/").then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }
}
