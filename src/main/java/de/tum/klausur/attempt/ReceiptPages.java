package de.tum.klausur.attempt;

import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.pdf.PdfPrinter;
import de.tum.klausur.shared.pdf.Printout;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a student keeps of an attempt that has ended, as files. */
@Path("/attempts/{id}")
@RolesAllowed(Role.STUDENT)
class ReceiptPages {

    private final Receipts receipts;
    private final ReceiptConfig config;
    private final PdfPrinter printer;
    private final CurrentPerson current;
    private final CurrentLanguage language;

    ReceiptPages(
            Receipts receipts,
            ReceiptConfig config,
            PdfPrinter printer,
            CurrentPerson current,
            CurrentLanguage language) {
        this.receipts = receipts;
        this.config = config;
        this.printer = printer;
        this.current = current;
        this.language = language;
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance receipt(SignedReceipt signed, String person, String code, String link);
    }

    @GET
    @Path("/receipt.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response receipt(@RestPath UUID id) {
        return file(receipts.of(id), "receipt", id, "json");
    }

    @GET
    @Path("/journal.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response journal(@RestPath UUID id) {
        return file(receipts.journal(id), "journal", id, "json");
    }

    @GET
    @Path("/receipt.pdf")
    @Produces("application/pdf")
    public Response printed(@RestPath UUID id) {
        SignedReceipt signed = receipts.of(id);
        String person = current.person().name();
        String link = config.links() + "/verify";
        // Behind the # it stays in the browser: no log of any server gets to know it.
        String code = Base64.getEncoder().encodeToString(QrCode.png(link + "#" + receipts.inOneLine(id)));
        String mark = Texts.in(ReceiptMessages.class, language.locale()).receiptOf(person);
        return file(
                printer.pdf(new Printout(
                        Templates.receipt(signed, person, code, link).render(), mark)),
                "receipt",
                id,
                "pdf");
    }

    private static Response file(Object content, String what, UUID attempt, String type) {
        String name = what + "-" + attempt.toString().substring(0, 8) + "." + type;
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
