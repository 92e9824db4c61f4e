package de.tum.klausur.shared.http;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** The one table from exceptions to answers. */
class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final AnswerWriter writer;

    Answers(AnswerWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    Response refused(Refused refused, RoutingContext context) {
        return write(Answer.refusal(409, refused), context);
    }

    @ServerExceptionMapper
    Response notOpen(NotOpenToYou notOpen, RoutingContext context) {
        LOG.debugf("not open to this person: %s", notOpen.code());
        return write(Answer.refusal(403, notOpen), context);
    }

    @ServerExceptionMapper
    Response notThere(NotThere notThere, RoutingContext context) {
        LOG.debugf("not there, or not theirs: %s", notThere.getMessage());
        return write(Answer.ofStatus(404), context);
    }

    @ServerExceptionMapper
    Response invalid(InvalidInput invalid, RoutingContext context) {
        return write(Answer.invalid(invalid.problems()), context);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, RoutingContext context) {
        List<InputProblem> problems = invalid.getConstraintViolations().stream()
                .map(v -> new InputProblem(JsonPath.of(v), l -> text(v, l)))
                .sorted(Comparator.comparing(InputProblem::field))
                .toList();
        return write(Answer.invalid(problems), context);
    }

    private static String text(ConstraintViolation<?> violation, Locale locale) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotNull
                ? Texts.in(AnswerMessages.class, locale).missing()
                : violation.getMessage();
    }

    /** JSON that can be read, but holds something else than the field takes, or a field that nobody asked for. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatch, RoutingContext context) {
        return wrongKind(mismatch, context);
    }

    private Response wrongKind(JsonMappingException mismatch, RoutingContext context) {
        if (Trouble.behind(mismatch).filter(Trouble.UNREADABLE::equals).isPresent()) {
            return write(Answer.unreadable(), context);
        }
        Function<AnswerMessages, String> text = mismatch instanceof UnrecognizedPropertyException
                ? AnswerMessages::unknownField
                : AnswerMessages::wrongKind;
        InputProblem problem =
                new InputProblem(JsonPath.of(mismatch), l -> text.apply(Texts.in(AnswerMessages.class, l)));
        return write(Answer.invalid(List.of(problem)), context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext context) {
        return write(Answer.ofStatus(403), context);
    }

    /** A page of nobody signed in leads to the sign-in, as the OIDC extension would do it; a program is told 401. */
    @ServerExceptionMapper
    Uni<Response> notSignedIn(UnauthorizedException unauthorized, RoutingContext context) {
        if (AnswerWriter.isApi(context)) {
            return Uni.createFrom()
                    .item(Response.fromResponse(write(Answer.ofStatus(401), context))
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                            .build());
        }
        HttpAuthenticator authenticator = Objects.requireNonNull(context.get(HttpAuthenticator.class.getName()));
        return authenticator.getChallenge(context).map(challenge -> notSignedIn(challenge, context));
    }

    private Response notSignedIn(@Nullable ChallengeData challenge, RoutingContext context) {
        boolean signInPage = challenge != null && challenge.status == 302;
        if (signInPage && Answer.changesThings(context.request().method())) {
            return write(Answer.sessionEnded(), context);
        }
        Response answer = write(Answer.ofStatus(401), context);
        if (challenge == null || challenge.getHeaders().isEmpty()) {
            return answer;
        }
        Response.ResponseBuilder told = signInPage ? Response.status(302) : Response.fromResponse(answer);
        challenge.getHeaders().forEach((name, value) -> told.header(name.toString(), value));
        return told.build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, RoutingContext context) {
        if (Trouble.behind(e).filter(Trouble.UNREADABLE::equals).isPresent()) {
            return write(Answer.unreadable(), context);
        }
        if (e.getCause() instanceof StreamReadException unreadable) {
            return write(Answer.unreadable(unreadable.getLocation()), context);
        }
        if (e.getCause() instanceof JsonMappingException unfit) {
            return wrongKind(unfit, context);
        }
        Response chosen = e.getResponse();
        int status = chosen.getStatus();
        if (chosen.hasEntity() || status < 400) {
            return chosen;
        }
        return status == 500 ? fault(e, context) : write(Answer.ofStatus(status), context);
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext context) {
        if (fault instanceof IOException && stoppedHalfway(context)) {
            return write(Answer.ofStatus(408), context);
        }
        return Trouble.behind(fault)
                .map(trouble -> troubled(trouble, fault, context))
                .orElseGet(() -> unforeseen(fault, context));
    }

    private static boolean stoppedHalfway(RoutingContext context) {
        boolean hasBody = context.request().headers().contains(HttpHeaders.CONTENT_LENGTH)
                || context.request().headers().contains("Transfer-Encoding");
        return hasBody && !context.request().isEnded();
    }

    private Response troubled(Trouble trouble, Throwable fault, RoutingContext context) {
        LOG.log(trouble == Trouble.NO_DATABASE ? Logger.Level.ERROR : Logger.Level.WARN, trouble + " behind " + fault);
        return switch (trouble) {
            case NO_DATABASE ->
                Response.fromResponse(write(Answer.noDatabase(), context))
                        .header(HttpHeaders.RETRY_AFTER, 5)
                        .build();
            case AT_THE_SAME_MOMENT -> write(Answer.atTheSameMoment(), context);
            case UNFIT_VALUE, UNREADABLE_FORM -> write(Answer.ofStatus(400), context);
            case UNREADABLE -> write(Answer.unreadable(), context);
        };
    }

    private Response unforeseen(Throwable fault, RoutingContext context) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(
                fault,
                "fault %s at %s %s: %s",
                id,
                context.request().method(),
                context.request().path(),
                fault);
        return write(Answer.fault(id), context);
    }

    /** An error of the framework that came without words, such as a form without its token. */
    @ServerResponseFilter
    void fill(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            AnswerWriter.Written written = writer.write(Answer.ofStatus(response.getStatus()), context);
            response.setEntity(written.body());
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, written.mediaType());
        }
    }

    private Response write(Answer answer, RoutingContext context) {
        return writer.write(answer, context).asResponse();
    }
}
