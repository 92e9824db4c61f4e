package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.Confirmation;
import de.tum.klausur.exam.PaperView;
import de.tum.klausur.exam.PaperViews;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.people.ExamPass;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionTitles;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The start page of a session and the exam itself, for the student who sits it. */
@Path("/attempts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT)
class AttemptPages {

    private final OwnSessions seats;
    private final OwnAttempts own;
    private final Starting starting;
    private final Papers papers;
    private final PaperViews views;
    private final RenderedPapers rendered;
    private final SessionTitles titles;
    private final CurrentLanguage language;
    private final ExamPass pass;
    private final Receipts receipts;
    private final LateDesk late;
    private final ExamWords words;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    AttemptPages(
            OwnSessions seats,
            OwnAttempts own,
            Starting starting,
            Papers papers,
            PaperViews views,
            RenderedPapers rendered,
            SessionTitles titles,
            CurrentLanguage language,
            ExamPass pass,
            Receipts receipts,
            LateDesk late,
            ExamWords words,
            Clock clock) {
        this.seats = seats;
        this.own = own;
        this.starting = starting;
        this.papers = papers;
        this.views = views;
        this.rendered = rendered;
        this.titles = titles;
        this.language = language;
        this.pass = pass;
        this.receipts = receipts;
        this.late = late;
        this.words = words;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance seats(List<OwnSession> seats);

        static native TemplateInstance seat(OwnSession seat);

        static native TemplateInstance exam(ExamShell shell);

        @SuppressWarnings("checkstyle:ParameterNumber")
        static native TemplateInstance ended(
                String title, OwnAttempt own, PaperView paper, List<LateView> late, boolean feedback, boolean receipts);
    }

    @GET
    public TemplateInstance list() {
        return Templates.seats(seats.all(shown()));
    }

    @GET
    @Path("/session/{session}")
    public TemplateInstance seat(@PathParam("session") UUID session) {
        OwnSession seat = seats.one(session, shown());
        seat.lastEnd().ifPresent(pass::lastUntil);
        return Templates.seat(seat);
    }

    @POST
    @Path("/session/{session}")
    public Response start(
            @PathParam("session") UUID session, @FormParam("confirmed") @DefaultValue("false") boolean confirmed) {
        CandidateView candidate = own.candidate(session);
        AttemptView attempt = starting.start(candidate, Confirmation.said(confirmed));
        attempt.deadlineAt().ifPresent(pass::lastUntil);
        return Response.seeOther(URI.create("/attempts/" + attempt.id())).build();
    }

    /** While it runs a page without the paper, which it asks for by an address that never changes, and without the answers. */
    @GET
    @Path("/{id}")
    public TemplateInstance exam(@PathParam("id") UUID id) {
        Paper paper = own.paper(id);
        Attempt attempt = own.attempt(id);
        attempt.deadline().ifPresent(pass::lastUntil);
        if (attempt.state().ended()) {
            return ended(paper, own.get(id));
        }
        String address = PaperPages.address(id, shown(), rendered.digest(paper, shown()));
        UUID session = attempt.sessionId();
        FrozenExam exam = papers.exam(session);
        return Templates.exam(new ExamShell(
                titles.of(session),
                id.toString(),
                clock.instant(),
                attempt.deadline().orElseThrow(),
                address,
                exam.aids().in(shown()),
                exam.rules().calculator(),
                false,
                words.in(shown())));
    }

    private TemplateInstance ended(Paper paper, OwnAttempt sat) {
        UUID session = sat.attempt().sessionId();
        return Templates.ended(
                titles.of(session),
                sat,
                views.of(paper, shown()),
                late.own(sat.attempt(), Texts.in(LateMessages.class, language.locale())),
                papers.exam(session).rules().feedsBackAtOnce(),
                receipts.areGiven());
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
