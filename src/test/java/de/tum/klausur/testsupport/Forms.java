package de.tum.klausur.testsupport;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms as a browser does: opens the page that holds the form, then posts its token and cookie with the fields. */
public final class Forms {

    private static final String COOKIE = "csrf-token";
    private static final Pattern TOKEN = Pattern.compile(
            "<input[^>]*name=\"csrf-token\"[^>]*value=\"([^\"]+)\"|<input[^>]*value=\"([^\"]+)\"[^>]*name=\"csrf-token\"");

    private Forms() {}

    /**
     * Opens {@code page} and posts its form to {@code action}; a redirect is not followed.
     *
     * @throws AssertionError where the page is refused or holds no form with a token
     */
    public static ValidatableResponse post(Login login, String page, String action, Map<String, ?> fields) {
        Response opened = login.request().accept(ContentType.HTML).get(page);
        Matcher token = TOKEN.matcher(opened.asString());
        if (opened.statusCode() != 200 || !token.find()) {
            throw new AssertionError("no form on " + page + ": " + opened.statusCode() + "\n" + opened.asString());
        }
        String value = token.group(1) == null ? token.group(2) : token.group(1);
        return login.request()
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .cookie(COOKIE, opened.cookie(COOKIE))
                .formParam(COOKIE, value)
                .formParams(fields)
                .redirects()
                .follow(false)
                .post(action)
                .then();
    }

    /** As {@link #post(Login, String, String, Map)}, for a form that posts to its own page. */
    public static ValidatableResponse post(Login login, String page, Map<String, ?> fields) {
        return post(login, page, page, fields);
    }
}
