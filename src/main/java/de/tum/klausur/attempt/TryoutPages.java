package de.tum.klausur.attempt;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;

/** The exam's page to try it out, as often as one likes. */
@Path("/attempts/try")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.STUDENT, Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
class TryoutPages {

    /** Where one finds it. */
    static final String PATH = "/attempts/try";

    private final Tryout tryout;
    private final RenderedPapers rendered;
    private final SentPaper sent;
    private final ExamWords words;
    private final CurrentLanguage language;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    TryoutPages(
            Tryout tryout,
            RenderedPapers rendered,
            SentPaper sent,
            ExamWords words,
            CurrentLanguage language,
            Clock clock) {
        this.tryout = tryout;
        this.rendered = rendered;
        this.sent = sent;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tried();
    }

    /** A run begins with each opening. */
    @GET
    public TemplateInstance exam() {
        Instant end = tryout.end();
        return AttemptPages.Templates.exam(new ExamShell(
                Texts.in(TryoutMessages.class, language.locale()).title(),
                Tryout.name(end),
                clock.instant(),
                end,
                PATH + "/paper/" + shown().tag() + "/" + rendered.digest(tryout.paper(), shown()),
                tryout.exam().aids().in(shown()),
                tryout.exam().rules().calculator(),
                true,
                words.in(shown())));
    }

    @GET
    @Path("/paper/{language}/{digest}")
    public Response paper(@RestPath String language, @RestPath String digest, RoutingContext context) {
        return sent.of(tryout.paper(), new SentPaper.Asked(language, digest), context);
    }

    @GET
    @Path("/end")
    public TemplateInstance end() {
        return Templates.tried();
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
