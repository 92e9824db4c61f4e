package de.tum.klausur.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import de.tum.klausur.shared.math.Formulas;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints HTML as a tagged PDF (PDF/UA) with its fonts inside. Fetches nothing: what a page shows is in the page. */
@ApplicationScoped
public class PdfPrinter {

    private final Formulas formulas;
    private final String style;

    public PdfPrinter(Formulas formulas) {
        this.formulas = formulas;
        this.style = style();
        // The printer tells of each step; only what goes wrong is of use in our log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The printout as a PDF; may be called by many threads at once. */
    public byte[] pdf(Printout printout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer figures = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(printout, figures).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            new Watermark(printout.mark()).on(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Sets the formulas of a page that will be printed soon: those of a whole exam take the better part of a minute. */
    public void prepare(String html) {
        new PrintedPage(html, formulas).ready(style);
    }

    private PdfRendererBuilder builder(Printout printout, BatikSVGDrawer figures) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useReplacementText("□")
                .withProducer("Klausur")
                .useSVGDrawer(figures)
                .useUriResolver((base, address) -> isInThePage(address) ? address : null)
                .withW3cDocument(new PrintedPage(printout.html(), formulas).ready(style), "");
        for (DejaVu font : DejaVu.values()) {
            builder.useFont(font::stream, font.family(), font.weight(), font.style(), true);
            // Text in figures is drawn in our fonts too, whatever fonts the machine has.
            builder.useFont(font::stream, font.generic(), font.weight(), font.style(), true, Set.of(FSFontUseCase.SVG));
        }
        return builder;
    }

    private static boolean isInThePage(String address) {
        return address.startsWith("data:") || address.startsWith("#");
    }

    private static String style() {
        try (InputStream in = PdfPrinter.class.getResourceAsStream("/print/print.css")) {
            if (in == null) {
                throw new IllegalStateException("not in the build: print.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
