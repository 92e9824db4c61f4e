package de.tum.klausur.result;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.session.roster.RegistrationNumber;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** The lecturers' way to the grades of one session. */
@Path("/results/{session}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "session")
class ResultPages {

    private static final String CSV = "text/csv";

    /** How the field of a row begins; its number follows. */
    private static final String ROW = "row-";

    private final Sheets sheets;
    private final GradeKeys keys;
    private final Releasing releasing;
    private final Exporting exporting;
    private final CurrentLanguage language;

    ResultPages(Sheets sheets, GradeKeys keys, Releasing releasing, Exporting exporting, CurrentLanguage language) {
        this.sheets = sheets;
        this.keys = keys;
        this.releasing = releasing;
        this.exporting = exporting;
        this.language = language;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance release(Sheet sheet);

        static native TemplateInstance tumonline(Sheet sheet);

        static native TemplateInstance session(
                Sheet sheet, List<ResultLine> lines, String done, FieldProblems problems);
    }

    @GET
    public TemplateInstance session(
            @PathParam("session") UUID session, @QueryParam("done") @DefaultValue("") String done) {
        return page(sheets.of(session), done, FieldProblems.none());
    }

    /** Keeps the typed key, or only shows what it would do. */
    @POST
    @Path("/grade-key")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response key(@PathParam("session") UUID session, MultivaluedMap<String, String> fields) {
        Map<Grade, String> typed = KeyForm.typed(fields);
        try {
            int seen = KeyForm.seen(fields);
            if ("preview".equals(fields.getFirst("act"))) {
                keys.refuseStale(session, seen);
                GradeKey key = keys.read(session, typed);
                return Response.ok(page(sheets.of(session, typed, Optional.of(key)), "preview", FieldProblems.none()))
                        .build();
            }
            keys.save(session, typed, seen);
            return to("/results/" + session + "?done=key");
        } catch (InvalidInput e) {
            FieldProblems problems = FieldProblems.of(e.problems(), language.locale());
            return Response.status(422)
                    .entity(page(sheets.of(session, typed, Optional.empty()), "", problems))
                    .build();
        }
    }

    /** Asks first: what happens is told in numbers, and so is what stands in the way. */
    @GET
    @Path("/release")
    public TemplateInstance askToRelease(@PathParam("session") UUID session) {
        return Templates.release(sheets.of(session));
    }

    @POST
    @Path("/release")
    public Response release(@PathParam("session") UUID session, @RestForm("version") @DefaultValue("0") int version) {
        releasing.release(session, version);
        return to("/results/" + session + "?done=released");
    }

    /** What stands in TUMonline's file already, to be kept or replaced row by row. */
    @GET
    @Path("/tumonline")
    public TemplateInstance prefilled(@PathParam("session") UUID session) {
        return Templates.tumonline(sheets.of(session));
    }

    @GET
    @Path("/tumonline.csv")
    @Produces(CSV)
    public Response tumOnline(@PathParam("session") UUID session) {
        return download(exporting.tumOnline(session, Choices.NONE));
    }

    /** The same file once it is chosen what becomes of rows that were filled already. */
    @POST
    @Path("/tumonline.csv")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tumOnline(@PathParam("session") UUID session, MultivaluedMap<String, String> fields) {
        return download(exporting.tumOnline(session, new Choices(numbers(fields, "keep"), numbers(fields, "replace"))));
    }

    private static Set<RegistrationNumber> numbers(MultivaluedMap<String, String> fields, String choice) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(ROW) && field.getValue().contains(choice))
                .map(field -> new RegistrationNumber(field.getKey().substring(ROW.length())))
                .collect(Collectors.toSet());
    }

    @GET
    @Path("/results.csv")
    @Produces(CSV)
    public Response spreadsheet(@PathParam("session") UUID session) {
        return download(exporting.spreadsheet(session));
    }

    private TemplateInstance page(Sheet sheet, String done, FieldProblems problems) {
        UUID session = sheet.progress().session().id();
        return Templates.session(sheet, exporting.lines(session), done, problems);
    }

    private static Response download(GradeFile file) {
        return Response.ok(file.content(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
