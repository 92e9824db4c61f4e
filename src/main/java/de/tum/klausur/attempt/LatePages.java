package de.tum.klausur.attempt;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What came after the end in a session, where a lecturer decides on it. */
@Path("/sessions/{session}/late")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
class LatePages {

    private static final int DEFAULT_SECONDS = 30;
    private static final int MOST_SECONDS = 86_400;
    private static final int INVALID = 422;

    private final LateDesk desk;
    private final DecidingLate deciding;
    private final CurrentLanguage language;

    LatePages(LateDesk desk, DecidingLate deciding, CurrentLanguage language) {
        this.desk = desk;
        this.deciding = deciding;
        this.language = language;
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance late(LateDesk.Sheet sheet, Done done, String reason, FieldProblems problems);

        static native TemplateInstance lateOne(LateDesk.One one, String reason, FieldProblems problems);
    }

    /**
     * What was just decided.
     *
     * @param number how many; 0: nothing
     */
    record Done(boolean admitted, int number) {}

    @GET
    public TemplateInstance list(
            @RestPath UUID session,
            @RestQuery @DefaultValue("30") String seconds,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("") String done) {
        Optional<Integer> typed = seconds(seconds);
        List<InputProblem> problems = typed.isPresent() ? List.of() : List.of(notSeconds());
        return Templates.late(
                desk.sheet(session, typed.orElse(DEFAULT_SECONDS), page, texts()),
                done(done),
                "",
                FieldProblems.of(problems, language.locale()));
    }

    @POST
    @SuppressWarnings("checkstyle:ParameterNumber")
    public Response decide(
            @RestPath UUID session,
            @RestForm @DefaultValue("") String act,
            @RestForm @DefaultValue("") String seconds,
            @RestForm @DefaultValue("") String seen,
            @RestForm @DefaultValue("") String reason) {
        int away = seconds(seconds).orElse(DEFAULT_SECONDS);
        try {
            boolean admit = isAdmission(act);
            int number = deciding.byRule(
                    session,
                    new DecidingLate.ByRule(Duration.ofSeconds(away), number(seen, admit)),
                    new DecidingLate.Wish(admit, reason));
            return Response.seeOther(
                            URI.create("/sessions/" + session + "/late?seconds=" + away + "&done=" + act + number))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(INVALID)
                    .entity(Templates.late(
                            desk.sheet(session, away, 1, texts()),
                            new Done(false, 0),
                            reason,
                            FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    @GET
    @Path("/{entry}")
    public TemplateInstance one(@RestPath UUID session, @RestPath UUID entry) {
        return Templates.lateOne(desk.one(session, entry, texts()), "", FieldProblems.none());
    }

    @POST
    @Path("/{entry}")
    public Response decideOne(
            @RestPath UUID session,
            @RestPath UUID entry,
            @RestForm @DefaultValue("") String act,
            @RestForm @DefaultValue("") String reason) {
        try {
            deciding.one(session, entry, new DecidingLate.Wish(isAdmission(act), reason));
            return Response.seeOther(URI.create("/sessions/" + session + "/late?done=" + act + 1))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(INVALID)
                    .entity(Templates.lateOne(
                            desk.one(session, entry, texts()),
                            reason,
                            FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    /** Whoever names no act has seen no page of ours; nothing is admitted by mistake. */
    private static boolean isAdmission(String act) {
        return act.equals("admit");
    }

    /** The page tells both numbers, as {@code fitting-others}. */
    private static int number(String seen, boolean admit) {
        if (!seen.matches("[0-9]{1,7}-[0-9]{1,7}")) {
            return -1;
        }
        String[] both = seen.split("-", 2);
        return Integer.parseInt(both[admit ? 0 : 1]);
    }

    private static Optional<Integer> seconds(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST_SECONDS);
    }

    private static Done done(String told) {
        return told.matches("(?:admit|refuse)[0-9]{1,6}")
                ? new Done(told.startsWith("admit"), Integer.parseInt(told.replaceAll("[a-z]", "")))
                : new Done(false, 0);
    }

    private static InputProblem notSeconds() {
        return new InputProblem(
                "seconds", locale -> Texts.in(LateMessages.class, locale).notSeconds(MOST_SECONDS));
    }

    private LateMessages texts() {
        return Texts.in(LateMessages.class, language.locale());
    }
}
