package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.CheckedQuestion;
import de.tum.klausur.bank.check.rule.CheckedVariant;
import de.tum.klausur.bank.check.rule.Finding;
import de.tum.klausur.bank.check.rule.Remarks;
import de.tum.klausur.bank.check.rule.Rules;
import de.tum.klausur.bank.check.rule.TextRules;
import de.tum.klausur.bank.check.rule.VariantRule;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.formula.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts one question, and each of its variants, before the rules. For several threads. */
final class QuestionCheck {

    /** How many variants of a question are tried, from seed 0. */
    static final int SEEDS = 200;

    private final List<VariantRule> rules;

    QuestionCheck() {
        this.rules = new ArrayList<>(Rules.ofVariants());
        rules.addAll(TextRules.ofVariants());
        rules.add(new RenderingRule());
    }

    List<Finding> findings(CheckedQuestion question) {
        Remarks remarks = new Remarks(question);
        QuestionTemplate template = question.version().template();
        Set<Map<String, Value>> seen = new HashSet<>();
        for (long seed = 0; seed < (template.varies() ? SEEDS : 1); seed++) {
            try {
                // Equal values are the same variant once more.
                if (seen.add(template.values(seed))) {
                    check(new CheckedVariant(question, seed, template.at(seed)), remarks);
                }
            } catch (VariantFault fault) {
                remarks.by("variant", seed)
                        .error(
                                1,
                                "a variant can't be made: " + fault.getMessage(),
                                "mend the expression, or exclude such values by a constraint");
            }
        }
        return remarks.findings();
    }

    private void check(CheckedVariant variant, Remarks remarks) {
        for (VariantRule rule : rules) {
            if (variant.seed() < rule.seeds()) {
                remarks.by(rule.name(), variant.seed());
                check(rule, variant, remarks);
            }
        }
    }

    /** A rule that breaks is a finding too, or one question would end the check of all. */
    private static void check(VariantRule rule, CheckedVariant variant, Remarks remarks) {
        try {
            rule.check(variant, remarks);
        } catch (VariantFault fault) {
            remarks.error(1, "a variant can't be made: " + fault.getMessage(), "");
        } catch (RuntimeException broken) {
            remarks.error(1, "the check itself breaks: " + broken, "tell the platform's developers");
        }
    }
}
