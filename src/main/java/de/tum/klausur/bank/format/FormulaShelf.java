package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Expressions;
import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.variant.Template;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The expressions and texts of one question, each read once for all its variants. Holds no more than the files do. */
final class FormulaShelf {

    private final Map<String, Formula> formulas = new ConcurrentHashMap<>();
    private final Map<String, Template> texts = new ConcurrentHashMap<>();

    Formula formula(String text) {
        return kept(formulas, text, Expressions::formula);
    }

    Template text(String text) {
        return kept(texts, text, Template::of);
    }

    /** Looks first, since computeIfAbsent may wait for other threads even where it finds something. */
    private static <T> T kept(Map<String, T> shelf, String text, Function<String, T> reading) {
        return Optional.ofNullable(shelf.get(text)).orElseGet(() -> shelf.computeIfAbsent(text, reading));
    }
}
