package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Sends single requests and looks at the answers, to set up and to learn what a browser would send next. */
final class Browser implements AutoCloseable {

    private static final int REFUSALS = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    /** The answer to a request. */
    record Answer(String body, HttpResponse<byte[]> response) {

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** Whether a browser keeps it and doesn't ask again. */
        boolean isKept() {
            String control = header("Cache-Control").orElse("").toLowerCase(Locale.ROOT);
            return !control.contains("no-cache")
                    && (control.contains("immutable") || control.matches(".*max-age=[1-9].*"));
        }
    }

    /** @throws StartProblem where it is refused */
    Answer send(RawRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + request.path()))
                .method(request.method(), BodyPublishers.ofString(request.body()));
        request.headers().forEach(header -> {
            String[] both = header.split(": ", 2);
            builder.header(both[0], both[1]);
        });
        HttpResponse<byte[]> response = client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
        String body = text(response);
        if (response.statusCode() >= REFUSALS) {
            throw new StartProblem(
                    "%s %s answers %d: %s".formatted(request.method(), request.path(), response.statusCode(), body));
        }
        return new Answer(body, response);
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        boolean zipped = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        InputStream bytes = new ByteArrayInputStream(response.body());
        try (InputStream plain = zipped ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a browser that has had an answer sends in the request's place; nothing where it need not ask. */
    Optional<RawRequest> again(RawRequest request) throws IOException, InterruptedException {
        Answer answer = send(request);
        if (answer.isKept()) {
            return Optional.empty();
        }
        return Optional.of(answer.header("ETag")
                .map(tag -> request.with("If-None-Match: " + tag))
                .or(() -> answer.header("Last-Modified").map(time -> request.with("If-Modified-Since: " + time)))
                .orElse(request));
    }

    @Override
    public void close() {
        client.close();
    }
}
