package de.tum.klausur.shared.http;

import io.netty.handler.codec.http.HttpResponseStatus;

/** The words of RFC 9110 for a status. */
final class StatusWords {

    private StatusWords() {}

    static String of(int status) {
        return status == 422
                ? "Unprocessable Content"
                : HttpResponseStatus.valueOf(status).reasonPhrase();
    }
}
