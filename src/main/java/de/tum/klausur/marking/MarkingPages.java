package de.tum.klausur.marking;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.FieldProblems;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The markers' pages. */
@Path("/marking")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.ANSWERS, in = "session")
class MarkingPages {

    private static final int PER_PAGE = 50;

    private final Desk desk;
    private final PartDesk partDesk;
    private final AnswerDesk answerDesk;
    private final GivingMarks giving;
    private final CurrentLanguage language;

    MarkingPages(Desk desk, PartDesk partDesk, AnswerDesk answerDesk, GivingMarks giving, CurrentLanguage language) {
        this.desk = desk;
        this.partDesk = partDesk;
        this.answerDesk = answerDesk;
        this.giving = giving;
        this.language = language;
    }

    @CheckedTemplate(basePath = "marking")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessions(Paging<SessionMarking> paging);

        static native TemplateInstance session(SessionMarking session);

        static native TemplateInstance part(PartAnswers answers);

        static native TemplateInstance answer(AnswerSheet answer, JudgementForm form, FieldProblems problems);
    }

    @GET
    @About(Matter.NOTHING)
    public TemplateInstance sessions(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.sessions(desk.sessions(Paging.Wish.of(page, PER_PAGE)));
    }

    @GET
    @Path("/{session}")
    public TemplateInstance session(@PathParam("session") UUID session) {
        return Templates.session(desk.session(session));
    }

    @GET
    @Path("/{session}/{question}/{part}")
    public TemplateInstance part(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part) {
        return Templates.part(partDesk.answers(session, PartPath.ref(question, part)));
    }

    @GET
    @Path("/{session}/{question}/{part}/{pseudonym}")
    public TemplateInstance answer(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @PathParam("pseudonym") String pseudonym) {
        AnswerSheet view = answerDesk.get(new TaskRef(session, PartPath.ref(question, part), pseudonym));
        String credits =
                view.mark().map(given -> given.credits().toPlainString()).orElse("");
        String comment = view.mark().map(AnswerSheet.CurrentMark::comment).orElse("");
        List<String> ticked = ticked(view);
        boolean none = view.mark().isPresent() && !view.items().isEmpty() && ticked.isEmpty();
        String typed = view.items().isEmpty() ? credits : "";
        Optional<String> asRead = view.mark().flatMap(AnswerSheet.CurrentMark::valueAsRead);
        return Templates.answer(view, new JudgementForm(ticked, none, typed, comment, asRead), FieldProblems.none());
    }

    /** Takes the next open answer of the part. */
    @POST
    @Path("/{session}/{question}/{part}")
    public Response next(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part) {
        TaskRef start = new TaskRef(session, PartPath.ref(question, part), "");
        return to(giving.takeNext(start), start);
    }

    @POST
    @Path("/{session}/{question}/{part}/{pseudonym}/take")
    public Response take(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @PathParam("pseudonym") String pseudonym) {
        TaskRef ref = new TaskRef(session, PartPath.ref(question, part), pseudonym);
        giving.take(ref);
        return to(Optional.of(ref), ref);
    }

    @POST
    @Path("/{session}/{question}/{part}/{pseudonym}")
    @SuppressWarnings("checkstyle:ParameterNumber")
    public Response give(
            @PathParam("session") UUID session,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @PathParam("pseudonym") String pseudonym,
            @RestForm("items") List<String> items,
            @RestForm("none") @DefaultValue("false") boolean none,
            @RestForm("credits") @DefaultValue("") String credits,
            @RestForm("comment") @DefaultValue("") String comment,
            @RestForm("valueAsRead") Optional<String> valueAsRead) {
        TaskRef ref = new TaskRef(session, PartPath.ref(question, part), pseudonym);
        JudgementForm form = new JudgementForm(
                items.stream().filter(item -> !item.isBlank()).toList(), none, credits, comment, valueAsRead);
        try {
            giving.give(ref, form);
            return to(giving.takeNext(ref), ref);
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(Templates.answer(
                            answerDesk.get(ref), form, FieldProblems.of(e.problems(), language.locale())))
                    .build();
        }
    }

    private static Response to(Optional<TaskRef> next, TaskRef part) {
        String base = "/marking/" + part.sessionId() + "/" + part.part();
        return Response.seeOther(
                        URI.create(next.map(ref -> base + "/" + ref.pseudonym()).orElse(base)))
                .build();
    }

    private static List<String> ticked(AnswerSheet view) {
        return view.items().stream().filter(ItemView::ticked).map(ItemView::id).toList();
    }
}
