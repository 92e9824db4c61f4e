package de.tum.klausur.shared.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses what is {@link Zipped}. */
@Provider
@Zipped
class ZippedAnswers implements WriterInterceptor {

    private final HttpServerRequest request;

    ZippedAnswers(HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!AcceptEncoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            answer.proceed();
            return;
        }
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        GZIPOutputStream zipped = new GZIPOutputStream(answer.getOutputStream());
        answer.setOutputStream(zipped);
        answer.proceed();
        zipped.finish();
    }
}
