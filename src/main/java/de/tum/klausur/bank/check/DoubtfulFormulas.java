package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.report.Finding;
import de.tum.klausur.bank.check.report.Severity;
import de.tum.klausur.bank.check.report.Subject;
import de.tum.klausur.bank.check.rule.CheckedQuestion;
import de.tum.klausur.bank.check.rule.CheckedVariant;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.shared.math.KatexEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Formulas that hold something unusual, put before KaTeX. It takes seconds to start, so only where there are any. */
final class DoubtfulFormulas {

    static final String RULE = "formula";

    /** At some hundredths of a second each; who writes more of them is told so. */
    private static final int MOST = 100;

    private final Map<String, CheckedVariant> found = new ConcurrentHashMap<>();

    void add(String tex, CheckedVariant variant) {
        found.putIfAbsent(tex, variant);
    }

    /** An error for each that KaTeX refuses. */
    List<Finding> refused() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Finding> refused = new ArrayList<>();
        try (KatexEngine katex = new KatexEngine()) {
            found.keySet().stream()
                    .sorted()
                    .limit(MOST)
                    .forEach(tex ->
                            katex.refusal(tex).ifPresent(reason -> refused.add(finding(Severity.ERROR, tex, reason))));
        } catch (RuntimeException broken) {
            found.keySet().stream()
                    .findFirst()
                    .ifPresent(tex -> refused.add(
                            finding(Severity.WARNING, tex, "KaTeX could not be asked: " + broken.getMessage())));
        }
        found.keySet().stream()
                .sorted()
                .skip(MOST)
                .findFirst()
                .ifPresent(tex -> refused.add(finding(
                        Severity.WARNING,
                        tex,
                        "this and " + (found.size() - MOST - 1)
                                + " more unusual formulas were not tried: they are too many")));
        return refused;
    }

    private Finding finding(Severity severity, String tex, String reason) {
        CheckedVariant variant = Optional.ofNullable(found.get(tex)).orElseThrow();
        CheckedQuestion question = variant.question();
        return new Finding(
                severity,
                RULE,
                new Subject(
                        Optional.of(question.question().id().value()), Optional.empty(), Optional.of(variant.seed())),
                new FileProblem(
                        question.path(),
                        line(question, tex),
                        1,
                        reason.lines().findFirst().orElse("") + " in $" + tex + "$",
                        "write it with commands that KaTeX knows"));
    }

    private static int line(CheckedQuestion question, String tex) {
        List<String> lines = question.en().lines().toList();
        String start = tex.lines().findFirst().orElse("").strip();
        return IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).contains(start))
                        .findFirst()
                        .orElse(0)
                + 1;
    }
}
