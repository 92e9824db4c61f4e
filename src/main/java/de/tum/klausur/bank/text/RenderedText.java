package de.tum.klausur.bank.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A text of a question as the page shows it, taken apart for those who check it.
 *
 * @param plain the words, without markup, formulas and code
 * @param formulas what KaTeX is to set
 */
public record RenderedText(String plain, List<String> formulas) {

    private static final Pattern FORMULA = Pattern.compile("<span class=\"math\"[^>]*>(.*?)</span>", Pattern.DOTALL);
    private static final Pattern CODE_OR_TAG = Pattern.compile("<code.*?</code>|<[^>]*>", Pattern.DOTALL);

    public RenderedText {
        formulas = List.copyOf(formulas);
    }

    /** Shows a text without its figures. */
    public static RenderedText of(String markdown, Markdown.Form form) {
        String html = Markdown.html(markdown, Map.of(), form);
        List<String> formulas = FORMULA.matcher(html)
                .results()
                .map(formula -> Parser.unescapeEntities(formula.group(1), false))
                .toList();
        String prose =
                CODE_OR_TAG.matcher(FORMULA.matcher(html).replaceAll(" ")).replaceAll(" ");
        return new RenderedText(Parser.unescapeEntities(prose, false), formulas);
    }
}
