package de.tum.klausur.session.page;

import de.tum.klausur.exam.ExamView;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.wording.Language;
import de.tum.klausur.session.ScheduleForm;
import de.tum.klausur.session.Scheduling;
import de.tum.klausur.session.SessionState;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateForm;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import de.tum.klausur.shared.answer.FieldProblems;
import de.tum.klausur.shared.answer.InputProblem;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.answer.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sessions: the list, scheduling, and one session with its candidates. */
@Path("/sessions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
class SessionPages {

    private static final int PER_PAGE = 50;
    private static final int LONGEST_QUERY = 100;

    private final Sessions sessions;
    private final Candidates candidates;
    private final Scheduling scheduling;
    private final Exams exams;
    private final CurrentLanguage language;
    private final Clock clock;

    SessionPages(
            Sessions sessions,
            Candidates candidates,
            Scheduling scheduling,
            Exams exams,
            CurrentLanguage language,
            Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.scheduling = scheduling;
        this.exams = exams;
        this.language = language;
        this.clock = clock;
    }

    /** A session in the list. */
    public record Row(SessionView session, SessionState state) {}

    /** One session with its candidates. */
    public record Sheet(SessionView session, SessionState state, Paging<CandidateView> candidates, String query) {

        /** Where a further page of the candidates is, all but its number. */
        public String pageLink() {
            return "/sessions/" + session.id() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=";
        }

        public boolean mayEndStarting() {
            return state == SessionState.OPEN;
        }
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessions(List<Row> sessions);

        static native TemplateInstance schedule(ScheduleForm form, FieldProblems problems);

        static native TemplateInstance change(
                SessionView session, boolean planned, ScheduleForm form, FieldProblems problems);

        static native TemplateInstance session(Sheet sheet, String done, CandidateForm form, FieldProblems problems);
    }

    @GET
    public TemplateInstance list() {
        return Templates.sessions(
                sessions.list().stream().map(s -> new Row(s, state(s))).toList());
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@QueryParam("exam") @DefaultValue("") String exam) {
        ExamView chosen = exams.find(exam).orElseThrow(() -> new NotThere("exam/" + exam));
        return Templates.schedule(
                ScheduleForm.of(exam, chosen.title().in(Language.of(language.locale())), chosen.minutes()),
                FieldProblems.none());
    }

    @POST
    public Response schedule(@BeanParam ScheduleForm form) {
        try {
            return Response.seeOther(URI.create("/sessions/" + scheduling.schedule(form)))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(Templates.schedule(form, FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance session(
            @PathParam("id") UUID id,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.session(sheet(id, query, page), done, new CandidateForm(), FieldProblems.none());
    }

    @GET
    @Path("/{id}/change")
    public TemplateInstance change(@PathParam("id") UUID id) {
        SessionView session = sessions.get(id);
        return change(session, ScheduleForm.of(session), List.of());
    }

    @POST
    @Path("/{id}/change")
    public Response change(@PathParam("id") UUID id, @BeanParam ScheduleForm form) {
        try {
            scheduling.change(id, form);
            return Response.seeOther(URI.create("/sessions/" + id + "?done=saved"))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(change(sessions.get(id), form, e.problems()))
                    .build();
        }
    }

    @POST
    @Path("/{id}/end-starting")
    public Response endStarting(@PathParam("id") UUID id) {
        scheduling.endStarting(id);
        return Response.seeOther(URI.create("/sessions/" + id + "?done=saved")).build();
    }

    private TemplateInstance change(SessionView session, ScheduleForm form, List<InputProblem> problems) {
        boolean planned = state(session) == SessionState.PLANNED;
        return Templates.change(session, planned, form, FieldProblems.of(problems, language.locale()));
    }

    Sheet sheet(UUID id) {
        return sheet(id, "", 1);
    }

    private Sheet sheet(UUID id, String query, int page) {
        SessionView session = sessions.get(id);
        String text = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query.strip();
        return new Sheet(session, state(session), candidates.holding(id, text, Paging.Wish.of(page, PER_PAGE)), text);
    }

    private SessionState state(SessionView session) {
        return session.state(clock.instant(), candidates.longestExtra(session.id()));
    }
}
