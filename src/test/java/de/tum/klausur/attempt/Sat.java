package de.tum.klausur.attempt;

import de.tum.klausur.testsupport.Login;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An attempt as one page of its student works on it, by the JSON that the page uses. */
public record Sat(Login student, String id, UUID tab) {

    public static final String NUMBER = "l9-output-size/b";
    public static final String SHAPE = "l9-output-size/a";
    public static final String CHOICES = "l2-convexity/a";
    public static final String WORDS = "l2-linear-shapes/d";

    private static final Pattern PAPER = Pattern.compile("data-paper=\"([^\"]+)\"");

    public Sat(Login student, String id) {
        this(student, id, UUID.randomUUID());
    }

    /** The same attempt on another page. */
    public Sat inAnotherTab() {
        return new Sat(student, id);
    }

    /** What someone else gets at the same addresses. */
    public Sat asked(Login other) {
        return new Sat(other, id, tab);
    }

    /** The page becomes the writer. */
    public Sat opened() {
        takeOver().statusCode(200);
        return this;
    }

    public ValidatableResponse takeOver() {
        return post("/writer", Map.of("tab", tab));
    }

    /** The bytes as they travel to a client that takes these encodings. */
    ValidatableResponse takeOverTaking(String encodings) {
        return student.request()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encodings)
                .contentType(ContentType.JSON)
                .body(Map.of("tab", tab))
                .post(path() + "/writer")
                .then();
    }

    public ValidatableResponse state() {
        return student.request().get(path()).then();
    }

    public ValidatableResponse standing() {
        return student.request().get(path() + "/standing").then();
    }

    public ValidatableResponse save(Map<String, Object> change) {
        return saveAll(List.of(change));
    }

    public ValidatableResponse saveAll(List<Map<String, Object>> changes) {
        return post("/answers", Map.of("tab", tab, "changes", changes));
    }

    public ValidatableResponse handIn(Map<String, Integer> revisions) {
        return post("/hand-in", Map.of("tab", tab, "revisions", revisions));
    }

    public ValidatableResponse post(String below, Object body) {
        return student.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path() + below)
                .then();
    }

    /** Where the exam's page finds the paper, in {@code en} or {@code de}. */
    public String paperAddress(String language) {
        String page = student.request()
                .accept(ContentType.HTML)
                .header("Accept-Language", language)
                .get("/attempts/" + id)
                .asString();
        Matcher found = PAPER.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no paper on " + page);
        }
        return found.group(1);
    }

    /** The paper that the exam's page puts in place, in {@code en} or {@code de}. */
    public String paper(String language) {
        return student.request()
                .accept(ContentType.HTML)
                .get(paperAddress(language))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static Map<String, Object> typed(String part, int base, String text) {
        return Map.of("part", part, "base", base, "response", Map.of("typed", text));
    }

    public static Map<String, Object> ticked(String part, int base, Integer... places) {
        return Map.of("part", part, "base", base, "response", Map.of("ticked", List.of(places)));
    }

    private String path() {
        return "/api/attempts/" + id;
    }
}
