package de.tum.klausur.shared.http;

import com.fasterxml.jackson.core.JsonLocation;
import de.tum.klausur.shared.page.Texts;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said instead of what was asked for, before it becomes JSON or a page.
 *
 * @param code stable word for programs
 * @param id by which a fault is found in the log
 */
record Answer(
        int status, String code, Function<Locale, String> detail, List<InputProblem> problems, Optional<String> id) {

    static Answer of(int status, String code, Function<AnswerMessages, String> text) {
        return new Answer(status, code, inBundle(text), List.of(), Optional.empty());
    }

    static Answer refusal(int status, WordedRefusal refusal) {
        return new Answer(status, refusal.code(), refusal.text(), List.of(), Optional.empty());
    }

    static Answer invalid(List<InputProblem> problems) {
        return new Answer(422, "invalid-input", inBundle(AnswerMessages::invalidInput), problems, Optional.empty());
    }

    /** JSON that ends too early, or holds a sign that can't stand there. */
    static Answer unreadable(@Nullable JsonLocation place) {
        return place == null
                ? ofStatus(400)
                : of(400, "bad-request", m -> m.unreadableJson(place.getLineNr(), place.getColumnNr()));
    }

    /** JSON that is nested beyond all bounds. */
    static Answer unreadable() {
        return of(400, "bad-request", AnswerMessages::tooDeepJson);
    }

    /** Where somebody else, or the same person twice, did the same thing at the same moment, and was first. */
    static Answer atTheSameMoment() {
        return of(409, "at-the-same-moment", AnswerMessages::atTheSameMoment);
    }

    static Answer noDatabase() {
        return of(503, "unavailable", AnswerMessages::unavailable);
    }

    static Answer fault(String id) {
        return new Answer(500, "fault", inBundle(AnswerMessages::fault), List.of(), Optional.of(id));
    }

    /**
     * To somebody who sends a form after the session ended: leading to the sign-in would lose what was typed.
     */
    static Answer sessionEnded() {
        return of(401, "session-ended", AnswerMessages::sessionEnded);
    }

    static boolean changesThings(HttpMethod method) {
        return !Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).contains(method);
    }

    /** The answer to a status that the framework chose. */
    static Answer ofStatus(int status) {
        return switch (status) {
            case 400 -> of(400, "bad-request", AnswerMessages::badRequest);
            case 401 -> of(401, "not-signed-in", AnswerMessages::notSignedIn);
            case 403 -> of(403, "missing-role", AnswerMessages::missingRole);
            case 404 -> of(404, "not-there", AnswerMessages::notThere);
            case 405 -> of(405, "wrong-method", AnswerMessages::wrongMethod);
            case 406 -> of(406, "not-acceptable", AnswerMessages::notAcceptable);
            case 408 -> of(408, "too-slow", AnswerMessages::tooSlow);
            case 411 -> of(411, "length-missing", AnswerMessages::lengthMissing);
            case 413 -> of(413, "too-large", AnswerMessages::tooLarge);
            case 414 -> of(414, "address-too-long", AnswerMessages::addressTooLong);
            case 415 -> of(415, "wrong-media-type", AnswerMessages::wrongMediaType);
            case 429 -> of(429, "too-often", AnswerMessages::tooOften);
            case 431 -> of(431, "headers-too-large", AnswerMessages::headersTooLarge);
            case 503 -> of(503, "sign-in-away", AnswerMessages::signInAway);
            default -> of(status, "status-" + status, m -> m.other(status));
        };
    }

    private static Function<Locale, String> inBundle(Function<AnswerMessages, String> text) {
        return locale -> text.apply(Texts.in(AnswerMessages.class, locale));
    }
}
