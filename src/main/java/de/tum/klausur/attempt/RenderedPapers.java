package de.tum.klausur.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.exam.PaperView;
import de.tum.klausur.exam.PaperViews;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.PaperId;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.ZippedContent;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * HOT PATH. Papers as the exam's page shows them, in one language, without an answer and without anything of the person or of
 * the request: the same exam and seed say the same for ever, so each is rendered once and kept compressed, up to a bound in
 * bytes. What had to make room is rendered anew when it is asked for.
 */
@ApplicationScoped
class RenderedPapers {

    /** Those of 1,500 students in the language that each reads, and some (ADR 0042). */
    private static final long KEPT_BYTES = 72L << 20;

    /** From here on nothing is made ahead for who may never ask for it. */
    private static final long SPARE_BYTES = KEPT_BYTES / 3;

    /** Of one compressed paper, generously. */
    private static final long LARGE_BYTES = 256L << 10;

    private static final int KNOWN = 20_000;

    /**
     * Longer than papers are made ahead of their session's opening. Without an end the papers of the exam that is over, each asked
     * for often, would stay, and the cache would take none of those of the next exam.
     */
    private static final Duration KEPT_UNASKED = PreparingAttempts.AHEAD.plusMinutes(15);

    private final PaperViews views;
    private final Cache<Which, ZippedContent> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Which which, ZippedContent paper) -> paper.weight())
            .expireAfterAccess(KEPT_UNASKED)
            .build();
    private final Cache<Which, String> digests =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    private record Which(PaperId paper, Language language) {}

    RenderedPapers(PaperViews views) {
        this.views = views;
    }

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance paper(PaperView paper, ResponseView nothing);
    }

    /** The HTML of overview and problems. Two who ask at once may both render it: nobody waits for a lock. */
    ZippedContent of(Paper paper, Language language) {
        Which which = new Which(paper.id(), language);
        ZippedContent known = kept.getIfPresent(which);
        if (known != null) {
            return known;
        }
        ZippedContent rendered = ZippedContent.of(render(paper, language).getBytes(StandardCharsets.UTF_8));
        kept.put(which, rendered);
        digests.put(which, rendered.digest());
        return rendered;
    }

    /** What the paper is named by in its address; still known where the paper itself had to make room. */
    String digest(Paper paper, Language language) {
        String known = digests.getIfPresent(new Which(paper.id(), language));
        return known == null ? of(paper, language).digest() : known;
    }

    boolean isKept(PaperId paper, Language language) {
        return kept.getIfPresent(new Which(paper, language)) != null;
    }

    /** Whether another paper fits without one that is kept having to go. */
    boolean hasRoom() {
        return hasRoomFor(LARGE_BYTES);
    }

    /** Whether there is room for papers that nobody may ask for. */
    boolean hasRoomToSpare() {
        return hasRoomFor(SPARE_BYTES);
    }

    private boolean hasRoomFor(long bytes) {
        return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow() < KEPT_BYTES - bytes;
    }

    /** When its attempt has ended: hardly anybody asks for it any more, and the next exam's need the room. */
    void forget(PaperId paper) {
        for (Language language : Language.values()) {
            kept.invalidate(new Which(paper, language));
        }
    }

    private String render(Paper paper, Language language) {
        return Templates.paper(views.of(paper, language), ResponseView.NONE)
                .setAttribute(TemplateInstance.LOCALE, language.tag())
                .render();
    }
}
