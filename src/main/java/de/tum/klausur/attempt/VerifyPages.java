package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.ReceiptFinding;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Where anybody checks a receipt, signed in or not; nothing of it is kept. */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class VerifyPages {

    private final Receipts receipts;
    private final CurrentLanguage language;

    VerifyPages(Receipts receipts, CurrentLanguage language) {
        this.receipts = receipts;
        this.language = language;
    }

    /** One fact in words. */
    record FindingLine(boolean problem, String text) {}

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance verify(String typed, String archive, List<FindingLine> findings, boolean sound);
    }

    @GET
    public TemplateInstance empty() {
        return Templates.verify("", "", List.of(), false);
    }

    @POST
    public TemplateInstance verify(
            @RestForm("receipt") @DefaultValue("") String receipt,
            @RestForm("archive") @DefaultValue("") String archive) {
        List<ReceiptFinding> findings = receipts.verifier().verify(receipt, Optional.of(archive));
        ReceiptMessages texts = Texts.in(ReceiptMessages.class, language.locale());
        return Templates.verify(
                receipt,
                archive,
                findings.stream()
                        .map(one ->
                                new FindingLine(one instanceof ReceiptFinding.Problem, ReceiptTexts.told(one, texts)))
                        .toList(),
                findings.stream().noneMatch(ReceiptFinding.Problem.class::isInstance));
    }
}
