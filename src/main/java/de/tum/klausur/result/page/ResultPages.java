package de.tum.klausur.result.page;

import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.Role;
import de.tum.klausur.result.GradeExport;
import de.tum.klausur.result.Releasing;
import de.tum.klausur.result.ResultDesk;
import de.tum.klausur.result.ResultView;
import de.tum.klausur.result.Results;
import de.tum.klausur.result.SettingGradeKey;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.FieldProblems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Results: the student's own, and the lecturers' desk of a session. */
@Path("/results")
@Produces(MediaType.TEXT_HTML)
class ResultPages {

    private final ResultDesk desk;
    private final Results results;
    private final SettingGradeKey keys;
    private final Releasing releasing;
    private final GradeExport export;
    private final Candidates candidates;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final CurrentLanguage language;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ResultPages(
            ResultDesk desk,
            Results results,
            SettingGradeKey keys,
            Releasing releasing,
            GradeExport export,
            Candidates candidates,
            Sessions sessions,
            CurrentPerson current,
            CurrentLanguage language) {
        this.desk = desk;
        this.results = results;
        this.keys = keys;
        this.releasing = releasing;
        this.export = export;
        this.candidates = candidates;
        this.sessions = sessions;
        this.current = current;
        this.language = language;
    }

    /** A student's own result. */
    public record Own(SessionView session, ResultView result) {}

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(List<Own> results);

        static native TemplateInstance desk(
                ResultDesk.Sheet sheet, Map<String, String> typed, List<CandidateView> missing, FieldProblems problems);
    }

    @GET
    @RolesAllowed(Role.STUDENT)
    public TemplateInstance own() {
        return Templates.own(candidates.ofPerson(current.person()).stream()
                .flatMap(this::own)
                .toList());
    }

    @GET
    @Path("/{session}")
    @RolesAllowed(Role.LECTURER)
    public TemplateInstance desk(@PathParam("session") UUID session) {
        ResultDesk.Sheet sheet = desk.sheet(session);
        return Templates.desk(sheet, typed(sheet.key()), missing(sheet), FieldProblems.none());
    }

    @POST
    @Path("/{session}/grade-key")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.LECTURER)
    public Response setKey(@PathParam("session") UUID session, MultivaluedMap<String, String> form) {
        Map<Grade, String> typed = new EnumMap<>(Grade.class);
        GradeKey.bounded()
                .forEach(grade ->
                        Optional.ofNullable(form.getFirst(grade.toString())).ifPresent(text -> typed.put(grade, text)));
        try {
            keys.set(session, typed);
            return Response.seeOther(URI.create("/results/" + session)).build();
        } catch (InvalidInput e) {
            ResultDesk.Sheet sheet = desk.sheet(session);
            Map<String, String> shown = new java.util.HashMap<>();
            typed.forEach((grade, text) -> shown.put(grade.toString(), text));
            return Response.status(422)
                    .entity(Templates.desk(
                            sheet, shown, missing(sheet), FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    @POST
    @Path("/{session}/release")
    @RolesAllowed(Role.LECTURER)
    public Response release(@PathParam("session") UUID session) {
        releasing.release(session);
        return Response.seeOther(URI.create("/results/" + session)).build();
    }

    @GET
    @Path("/{session}/tumonline.csv")
    @Produces("text/csv")
    @RolesAllowed(Role.LECTURER)
    public Response tumOnline(@PathParam("session") UUID session) {
        return file(export.tumOnline(session));
    }

    @GET
    @Path("/{session}/results.csv")
    @Produces("text/csv")
    @RolesAllowed(Role.LECTURER)
    public Response spreadsheet(@PathParam("session") UUID session) {
        return file(export.spreadsheet(session));
    }

    private Stream<Own> own(CandidateView candidate) {
        return results
                .ofCandidate(candidate.id())
                .map(result -> new Own(sessions.get(candidate.sessionId()), result))
                .stream();
    }

    private List<CandidateView> missing(ResultDesk.Sheet sheet) {
        return sheet.releasedAt().isPresent() ? export.notInFile(sheet.session().id()) : List.of();
    }

    private static Map<String, String> typed(GradeKey key) {
        Map<String, String> typed = new java.util.HashMap<>();
        GradeKey.bounded()
                .forEach(
                        grade -> typed.put(grade.toString(), key.boundary(grade).toString()));
        return typed;
    }

    private static Response file(GradeExport.Export export) {
        String name = export.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return Response.ok(export.content())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
