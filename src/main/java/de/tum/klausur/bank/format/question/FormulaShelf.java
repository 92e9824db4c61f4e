package de.tum.klausur.bank.format.question;

import de.tum.klausur.bank.format.yaml.Expressions;
import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.variant.Template;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The expressions and texts of one question, each read once for all its variants. Holds no more than the files do. */
final class FormulaShelf {

    private final Map<String, Formula> formulas = new ConcurrentHashMap<>();
    private final Map<String, Template> texts = new ConcurrentHashMap<>();

    Formula formula(String text) {
        return formulas.computeIfAbsent(text, Expressions::formula);
    }

    Template text(String text) {
        return texts.computeIfAbsent(text, Template::of);
    }
}
