package de.tum.klausur.marking;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.PageOfMany;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The markers' desk as JSON. */
@Path("/api/marking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.ANSWERS, in = "session")
@Tag(name = "marking", description = "Answers that a person has to mark, under pseudonyms")
class MarkingResource {

    private final Desk desk;
    private final PartDesk partDesk;
    private final AnswerDesk answerDesk;
    private final GivingMarks giving;
    private final MarkedParts marked;

    MarkingResource(Desk desk, PartDesk partDesk, AnswerDesk answerDesk, GivingMarks giving, MarkedParts marked) {
        this.desk = desk;
        this.partDesk = partDesk;
        this.answerDesk = answerDesk;
        this.giving = giving;
        this.marked = marked;
    }

    @GET
    @About(Matter.NOTHING)
    @Operation(summary = "All sessions with work for markers and how far it is, the latest first, 200 a page")
    public List<SessionMarking> sessions(@BeanParam PageOfMany page) {
        return desk.sessions(page.wish()).items();
    }

    @GET
    @Path("/{session}")
    @Operation(summary = "One session with its parts to mark and how far they are")
    public SessionMarking session(@PathParam("session") UUID session) {
        return desk.session(session);
    }

    @GET
    @Path("/{session}/candidates/{pseudonym}")
    @Operation(
            summary = "All marks of one candidate with their traces, automatic ones included",
            description = "In the order of the exam; parts that wait for a mark are left out.")
    public List<GivenMark> marks(@PathParam("session") UUID session, @PathParam("pseudonym") String pseudonym) {
        return marked.of(session, pseudonym);
    }

    @GET
    @Path("/{session}/{question}/{part}")
    @Operation(summary = "All answers to one part that a person has to mark, by pseudonym")
    public PartAnswers part(@BeanParam PartAddress part) {
        return partDesk.answers(part.session(), part.ref());
    }

    @POST
    @Path("/{session}/{question}/{part}")
    @Operation(
            summary = "Take the next answer of the part that nobody works on",
            description = "It is kept from the other markers for 15 minutes, unless configured otherwise.")
    @APIResponseSchema(value = AnswerSheet.class, responseCode = "200", responseDescription = "Taken")
    @APIResponse(responseCode = "204", description = "All are marked or held")
    public RestResponse<AnswerSheet> next(
            @BeanParam PartAddress part,
            @Parameter(description = "pseudonym of the answer just seen; the next one comes behind it")
                    @QueryParam("after")
                    @DefaultValue("")
                    String after) {
        return giving.takeNext(part.answer(after))
                .map(next -> RestResponse.ok(sheet(next)))
                .orElseGet(() -> nothingToTake(part));
    }

    /** Nothing left to take, which is told from a part that has no answers for markers at all. */
    private RestResponse<AnswerSheet> nothingToTake(PartAddress part) {
        partDesk.answers(part.session(), part.ref());
        return RestResponse.noContent();
    }

    @GET
    @Path("/{session}/{question}/{part}/{pseudonym}")
    @Operation(summary = "One answer with its question, solution, rubric and mark")
    public AnswerSheet answer(@BeanParam PartAddress part, @PathParam("pseudonym") String pseudonym) {
        return sheet(part.answer(pseudonym));
    }

    @POST
    @Path("/{session}/{question}/{part}/{pseudonym}/take")
    @Operation(summary = "Take this answer, so that no other marker works on it")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "409", description = "answer-held: another marker has it open or has marked it")
    public AnswerSheet take(@BeanParam PartAddress part, @PathParam("pseudonym") String pseudonym) {
        TaskRef answer = part.answer(pseudonym);
        giving.take(answer);
        return sheet(answer);
    }

    @POST
    @Path("/{session}/{question}/{part}/{pseudonym}")
    @Operation(summary = "Give a mark; it counts from now on, in place of an earlier one")
    @APIResponse(responseCode = "200", description = "Marked")
    @APIResponse(
            responseCode = "409",
            description = "answer-held: another marker has it; marks-fixed: results are out. Nothing was marked")
    public AnswerSheet mark(
            @BeanParam PartAddress part, @PathParam("pseudonym") String pseudonym, @Valid @NotNull MarkForm mark) {
        TaskRef answer = part.answer(pseudonym);
        giving.give(answer, mark.form());
        return sheet(answer);
    }

    private AnswerSheet sheet(TaskRef answer) {
        return answerDesk.get(answer);
    }
}
