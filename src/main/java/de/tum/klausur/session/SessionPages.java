package de.tum.klausur.session;

import de.tum.klausur.exam.ExamView;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Sessions: the list, scheduling, and one session with its candidates. */
@Path("/sessions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "id")
class SessionPages {

    private static final int PER_PAGE = 50;
    private static final int LONGEST_QUERY = 100;

    private final Sessions sessions;
    private final Candidates candidates;
    private final Scheduling scheduling;
    private final DeletingSessions deleting;
    private final Sittings sittings;
    private final StaffCandidates staff;
    private final Exams exams;
    private final CurrentLanguage language;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    SessionPages(
            Sessions sessions,
            Candidates candidates,
            Scheduling scheduling,
            DeletingSessions deleting,
            Sittings sittings,
            StaffCandidates staff,
            Exams exams,
            CurrentLanguage language,
            Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.scheduling = scheduling;
        this.deleting = deleting;
        this.sittings = sittings;
        this.staff = staff;
        this.exams = exams;
        this.language = language;
        this.clock = clock;
    }

    /** A session in the list. */
    public record Row(SessionView session, SessionState state) {}

    /** One session with its candidates. */
    public record Sheet(
            SessionView session,
            SessionState state,
            Paging<CandidateView> candidates,
            String query,
            boolean deletable,
            long late,
            StaffCandidates.Known staff) {

        /** Roles of the staff that a candidate holds. */
        public Set<String> roles(CandidateView candidate) {
            return staff.roles(candidate);
        }

        /** Where a further page of the candidates is, all but its number. */
        public String pageLink() {
            return "/sessions/" + session.id() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=";
        }

        /** Whether the reader scheduled it by mistake, say, and nobody has begun. */
        public boolean mayBeDeleted() {
            return deletable;
        }

        public boolean mayEndStarting() {
            return state == SessionState.OPEN;
        }
    }

    /**
     * What an act that can't be taken back does, before it is done.
     *
     * @param candidates how many there are
     * @param begun how many of them have begun
     */
    public record Numbers(long candidates, long begun) {

        /** Who hasn't begun. */
        public long waiting() {
            return candidates - begun;
        }
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessions(Paging<Row> paging, boolean deleted);

        static native TemplateInstance schedule(ScheduleForm form, FieldProblems problems);

        static native TemplateInstance change(
                SessionView session, boolean planned, ScheduleForm form, FieldProblems problems);

        static native TemplateInstance endStarting(SessionView session, Numbers numbers);

        static native TemplateInstance delete(SessionView session, Numbers numbers);

        static native TemplateInstance session(Sheet sheet, String done, CandidateForm form, FieldProblems problems);
    }

    @GET
    @About(Matter.NOTHING)
    public TemplateInstance list(
            @QueryParam("done") @DefaultValue("") String done, @QueryParam("page") @DefaultValue("1") int page) {
        Paging<SessionView> found = sessions.newest(Paging.Wish.of(page, PER_PAGE));
        Function<SessionView, SessionState> states = candidates.states(found.items(), clock.instant());
        return Templates.sessions(
                found.map(session -> new Row(session, states.apply(session))), done.equals("deleted"));
    }

    @GET
    @About(Matter.NOTHING)
    @Path("/new")
    public TemplateInstance form(@QueryParam("exam") @DefaultValue("") String exam) {
        ExamView chosen = exams.find(exam).orElseThrow(() -> new NotThere("exam/" + exam));
        return Templates.schedule(
                ScheduleForm.of(exam, chosen.title().in(Language.of(language.locale())), chosen.minutes()),
                FieldProblems.none());
    }

    @POST
    @About(Matter.NOTHING)
    public Response schedule(@BeanParam ScheduleForm form) {
        try {
            return Response.seeOther(URI.create("/sessions/" + scheduling.schedule(form.session())))
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
            scheduling.change(id, form.change());
            return Response.seeOther(URI.create("/sessions/" + id + "?done=saved"))
                    .build();
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(change(sessions.get(id), form, e.problems()))
                    .build();
        }
    }

    /** Asks first: what happens is told in numbers. */
    @GET
    @Path("/{id}/end-starting")
    public TemplateInstance askToEndStarting(@PathParam("id") UUID id) {
        return Templates.endStarting(sessions.get(id), numbers(id));
    }

    @POST
    @Path("/{id}/end-starting")
    public Response endStarting(@PathParam("id") UUID id) {
        scheduling.endStarting(id);
        return Response.seeOther(URI.create("/sessions/" + id + "?done=saved")).build();
    }

    /** Asks first, or says why it can't be deleted. */
    @GET
    @Path("/{id}/delete")
    public TemplateInstance askToDelete(@PathParam("id") UUID id) {
        deleting.check(id);
        return Templates.delete(sessions.get(id), numbers(id));
    }

    @POST
    @Path("/{id}/delete")
    public Response delete(@PathParam("id") UUID id) {
        deleting.delete(id);
        return Response.seeOther(URI.create("/sessions?done=deleted")).build();
    }

    private Numbers numbers(UUID id) {
        return new Numbers(candidates.of(id).size(), sittings.begun(id));
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
        return new Sheet(
                session,
                state(session),
                candidates.holding(id, text, Paging.Wish.of(page, PER_PAGE)),
                text,
                deleting.mayDelete(id),
                sittings.late(id),
                staff.known());
    }

    private SessionState state(SessionView session) {
        return candidates.state(session, clock.instant());
    }
}
