package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.CheckedVariant;
import de.tum.klausur.bank.check.rule.Remarks;
import de.tum.klausur.bank.check.rule.VariantRule;
import de.tum.klausur.bank.text.Markdown;
import de.tum.klausur.bank.text.RenderedText;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTexts;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text is shown without a mark of Markdown or LaTeX left over. */
final class RenderingRule implements VariantRule {

    private static final int SEEDS = 3;
    private static final Pattern ESCAPED_DOLLAR = Pattern.compile("\\\\\\$");

    @Override
    public String name() {
        return "rendering";
    }

    @Override
    public int seeds() {
        return SEEDS;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        Set<String> known = variant.seed() == 0
                ? new HashSet<>()
                : new HashSet<>(texts(variant.question().question()));
        Set<String> withGaps = gapTexts(variant.asked());
        for (String text : texts(variant.asked())) {
            if (known.add(text)) {
                Markdown.Form form = withGaps.contains(text) ? Markdown.Form.GAPS : Markdown.Form.TEXT;
                RenderedText shown = RenderedText.of(text, form);
                checkLeftovers(text, shown.plain(), remarks);
            }
        }
    }

    private static List<String> texts(Question question) {
        return Stream.concat(QuestionTexts.shown(question).stream(), QuestionTexts.plain(question).stream())
                .flatMap(RenderingRule::languages)
                .toList();
    }

    private static Set<String> gapTexts(Question question) {
        return question.parts().stream()
                .filter(part -> part instanceof Cloze)
                .flatMap(part -> languages(part.head().prompt()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> languages(Wording wording) {
        return Stream.concat(Stream.of(wording.en()), wording.de().stream());
    }

    private static void checkLeftovers(String text, String plain, Remarks remarks) {
        long dollars = plain.chars().filter(c -> c == '$').count();
        if (dollars > ESCAPED_DOLLAR.matcher(text).results().count()) {
            tell("a dollar sign is left in “" + excerpt(plain, "$") + "”", remarks);
        }
        if (plain.contains("{{")) {
            tell("two braces are left in “" + excerpt(plain, "{{") + "”", remarks);
        }
        if (plain.contains("[[")) {
            tell("two brackets are left in “" + excerpt(plain, "[[") + "”", remarks);
        }
    }

    private static void tell(String message, Remarks remarks) {
        remarks.error(1, message, "write code in back-ticks, and \\$ for a dollar sign");
    }

    private static String excerpt(String plain, String mark) {
        int at = plain.indexOf(mark);
        return plain.substring(Math.max(0, at - 20), Math.min(plain.length(), at + 20))
                .replaceAll("\\s+", " ");
    }
}
