package de.tum.klausur.review;

import de.tum.klausur.shared.FinishedBeforeStop;
import de.tum.klausur.shared.pdf.PdfPrinter;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets an exam's formulas in the hour before its review opens, on each node for itself, so that the first student who takes a copy
 * waits no longer than the others.
 */
@ApplicationScoped
class PreparingCopies {

    /** Papers are drawn: some of them together hold nearly all formulas; what is missing costs its student moments. */
    private static final int SAMPLES = 20;

    /** Before a review opens, since all come in its first minutes. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Windows windows;
    private final ReviewDesk desk;
    private final PdfPrinter printing;
    private final Clock clock;
    private final OnceEach<UUID> prepared = new OnceEach<>();

    PreparingCopies(Windows windows, ReviewDesk desk, PdfPrinter printing, Clock clock) {
        this.windows = windows;
        this.desk = desk;
        this.printing = printing;
        this.clock = clock;
    }

    /** Each window that is open or opens soon, once, and once more where it is opened again. After a restart too: nothing of it is stored. */
    @Scheduled(every = "${klausur.review.prepare}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    void sweep() {
        prepared.of(
                windows.openWithin(AHEAD),
                session -> List.of(Locale.GERMAN, Locale.ENGLISH).forEach(locale -> prepare(session, locale)));
    }

    private void prepare(UUID session, Locale locale) {
        for (OwnSheet.OnPage sheet : desk.samples(session, locale, SAMPLES)) {
            CopySheet copy = new CopySheet(sheet, "", Optional.empty(), "", clock.instant());
            printing.prepare(CopyPages.Templates.copy(copy, "")
                    .setAttribute(TemplateInstance.LOCALE, locale.toLanguageTag())
                    .render());
        }
    }
}
