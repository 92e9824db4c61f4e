package de.tum.klausur.shared.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives the same answers where no resource is reached: an unknown address, a refusal before any resource. */
@ApplicationScoped
class RouterErrors {

    private final AnswerWriter writer;
    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identity;

    RouterErrors(AnswerWriter writer, CurrentVertxRequest current, CurrentIdentityAssociation identity) {
        this.writer = writer;
        this.current = current;
        this.identity = identity;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.errorHandler(404, context -> answer(Answer.ofStatus(404), context));
        router.errorHandler(400, context -> answer(Answer.ofStatus(400), context));
    }

    private void failed(RoutingContext context) {
        int status = context.failure() instanceof AuthenticationException
                ? context.response().getStatusCode()
                : context.failure() == null ? context.statusCode() : 0;
        if (context.response().headWritten() || status < 300) {
            context.next();
        } else if (status >= 400) {
            answer(Answer.ofStatus(status), context);
        } else if (AnswerWriter.isApi(context)) {
            context.response().headers().remove(HttpHeaders.LOCATION);
            answer(Answer.ofStatus(401), context);
        } else if (Answer.changesThings(context.request().method())) {
            context.response().headers().remove(HttpHeaders.LOCATION);
            answer(Answer.sessionEnded(), context);
        } else {
            context.next();
        }
    }

    private void answer(Answer answer, RoutingContext context) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            end(answer, context);
        } finally {
            request.terminate();
        }
    }

    private void end(Answer answer, RoutingContext context) {
        current.setCurrent(context);
        identity.setIdentity(context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : nobody());
        AnswerWriter.Written written = writer.write(answer, context);
        context.response()
                .setStatusCode(written.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
                .end(written.body());
    }

    /** Told outright, since finding it out would block: this runs where nothing may. */
    private static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
}
