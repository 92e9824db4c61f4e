package de.tum.klausur.review;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.pdf.PdfPrinter;
import de.tum.klausur.shared.pdf.Printout;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;

/** The own review as a PDF. */
@Path("/review/{attempt}/copy.pdf")
@RolesAllowed(Role.STUDENT)
class CopyPages {

    private final TakingCopies copies;
    private final PdfPrinter printing;
    private final CurrentLanguage language;

    CopyPages(TakingCopies copies, PdfPrinter printing, CurrentLanguage language) {
        this.copies = copies;
        this.printing = printing;
        this.language = language;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance copy(CopySheet copy, String mark);
    }

    @GET
    @Produces("application/pdf")
    public Response copy(@PathParam("attempt") UUID attempt) {
        CopySheet copy = copies.take(attempt, language.locale());
        String mark = mark(copy, language.locale());
        byte[] pdf = printing.pdf(new Printout(Templates.copy(copy, mark).render(), mark));
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + copy.fileName() + "\"")
                .build();
    }

    private static String mark(CopySheet copy, Locale locale) {
        String time = TimeExtensions.time(copy.takenAt(), locale);
        return Texts.in(ReviewMessages.class, locale).copyFor(copy.person(), time);
    }
}
