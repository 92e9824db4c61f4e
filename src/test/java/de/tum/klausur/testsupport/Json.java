package de.tum.klausur.testsupport;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Calls the JSON API as a program does, by bearer token. */
public final class Json {

    private Json() {}

    public static ValidatableResponse get(Login login, String path) {
        return login.request().get(path).then();
    }

    /** An act that takes no body. */
    public static ValidatableResponse post(Login login, String path) {
        return login.request().contentType(ContentType.JSON).post(path).then();
    }

    public static ValidatableResponse post(Login login, String path, Map<String, ?> body) {
        return login.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse put(Login login, String path, Map<String, ?> body) {
        return login.request()
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }

    /** The body as it is written here, for what no program should send. */
    public static ValidatableResponse post(Login login, String path, String body) {
        return login.request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
