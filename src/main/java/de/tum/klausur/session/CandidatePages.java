package de.tum.klausur.session;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.text.CleanText;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The candidates of a session: roster, single ones, accommodations, bonus. */
@Path("/sessions/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "id")
class CandidatePages {

    private final Sessions sessions;
    private final SessionPages page;
    private final ImportingRoster roster;
    private final ChangingCandidates candidates;
    private final Accommodations accommodations;
    private final BonusFlags bonus;
    private final StaffCandidates staff;
    private final CurrentLanguage language;

    @SuppressWarnings("checkstyle:ParameterNumber")
    CandidatePages(
            Sessions sessions,
            SessionPages page,
            ImportingRoster roster,
            ChangingCandidates candidates,
            Accommodations accommodations,
            BonusFlags bonus,
            StaffCandidates staff,
            CurrentLanguage language) {
        this.sessions = sessions;
        this.page = page;
        this.roster = roster;
        this.candidates = candidates;
        this.accommodations = accommodations;
        this.bonus = bonus;
        this.staff = staff;
        this.language = language;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        private Templates() {}

        static native TemplateInstance roster(SessionView session, RosterPreview preview);
    }

    @POST
    @Path("/roster")
    public Response upload(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) throws IOException {
        try {
            String name = file == null ? "" : CleanText.line(file.fileName());
            byte[] content = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
            UUID kept = roster.upload(id, name, content);
            return to("/sessions/" + id + "/roster/" + kept);
        } catch (InvalidInput e) {
            return again(id, new CandidateForm(), e.problems());
        }
    }

    @GET
    @Path("/roster/{file}")
    public TemplateInstance preview(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return Templates.roster(sessions.get(id), roster.preview(id, file));
    }

    @POST
    @Path("/roster/{file}")
    public Response takeOver(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @RestForm("removeMissing") @DefaultValue("false") boolean removeMissing) {
        RosterPreview done = roster.takeOver(id, file, removeMissing);
        return done.added().stream().allMatch(student -> student.roles().isEmpty()) ? saved(id) : staffAdded(id);
    }

    @POST
    @Path("/roster/{file}/encoding")
    public Response readAs(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @RestForm("encoding") @DefaultValue("") String encoding) {
        roster.readAs(id, file, encoding);
        return to("/sessions/" + id + "/roster/" + file);
    }

    @POST
    @Path("/candidates")
    public Response add(@PathParam("id") UUID id, @BeanParam CandidateForm form) {
        try {
            CandidateView added = candidates.add(id, form);
            return staff.known().roles(added).isEmpty() ? saved(id) : staffAdded(id);
        } catch (InvalidInput e) {
            return again(id, form, e.problems());
        }
    }

    @POST
    @Path("/candidates/{candidate}/accommodation")
    public Response accommodation(
            @PathParam("id") UUID id,
            @PathParam("candidate") UUID candidate,
            @RestForm("extraMinutes") @DefaultValue("") String extraMinutes) {
        try {
            accommodations.change(id, candidate, extraMinutes);
            return saved(id);
        } catch (InvalidInput e) {
            return again(id, new CandidateForm(), e.problems());
        }
    }

    @POST
    @Path("/candidates/{candidate}/bonus")
    public Response bonus(
            @PathParam("id") UUID id,
            @PathParam("candidate") UUID candidate,
            @RestForm("bonus") @DefaultValue("false") boolean earned) {
        bonus.set(id, candidate, earned);
        return saved(id);
    }

    @POST
    @Path("/bonus")
    public Response bonusList(@PathParam("id") UUID id, @RestForm("numbers") @DefaultValue("") String numbers) {
        BonusReport report = bonus.grant(id, numbers);
        String done = Texts.in(SessionMessages.class, language.locale())
                .bonusDone(
                        report.granted(),
                        report.already(),
                        report.unknown().isEmpty() ? "–" : String.join(", ", report.unknown()));
        return Response.ok(
                        SessionPages.Templates.session(page.sheet(id), done, new CandidateForm(), FieldProblems.none()))
                .build();
    }

    private Response again(UUID id, CandidateForm form, List<InputProblem> problems) {
        return Response.status(422)
                .entity(SessionPages.Templates.session(
                        page.sheet(id), "", form, FieldProblems.of(problems, language.locale())))
                .build();
    }

    /** Saved, and told that members of the staff are candidates now. */
    private Response staffAdded(UUID id) {
        return to("/sessions/" + id + "?done=staff");
    }

    private Response saved(UUID id) {
        return to("/sessions/" + id + "?done=saved");
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
