package de.tum.klausur.bank.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.shared.math.KatexEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Asks KaTeX for unusual formulas, once for each. It takes seconds to start, so one runs at a time and only while there is
 * something to ask.
 */
final class FormulaJudge {

    private static final Logger LOG = Logger.getLogger(FormulaJudge.class);
    private static final long REMEMBERED = 5_000;

    private static final Cache<String, Optional<String>> TOLD =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private FormulaJudge() {}

    /** Those of the formulas that KaTeX refuses, each with its reason. */
    static synchronized Map<String, String> refused(List<String> formulas) {
        Map<String, String> refused = new LinkedHashMap<>();
        ask(formulas.stream().filter(tex -> TOLD.getIfPresent(tex) == null).toList());
        formulas.forEach(tex -> Optional.ofNullable(TOLD.getIfPresent(tex))
                .flatMap(reason -> reason)
                .ifPresent(reason -> refused.put(tex, reason)));
        return refused;
    }

    private static void ask(List<String> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        try (KatexEngine katex = new KatexEngine()) {
            unknown.forEach(tex -> TOLD.put(
                    tex,
                    katex.refusal(tex).map(reason -> reason.lines().findFirst().orElse(""))));
        } catch (RuntimeException broken) {
            // Its own fault must not take questions out of service.
            LOG.error("KaTeX could not be asked for formulas, such as " + unknown.getFirst(), broken);
        }
    }
}
