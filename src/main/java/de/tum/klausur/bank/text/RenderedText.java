package de.tum.klausur.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * A text of a question as the page shows it, taken apart for those who check it.
 *
 * @param plain the words, without markup, formulas and code
 * @param formulas what KaTeX is to set
 */
public record RenderedText(String plain, List<String> formulas) {

    private static final Pattern NO_PROSE =
            Pattern.compile("<span class=\"math\".*?</span>|<code.*?</code>|<[^>]*>", Pattern.DOTALL);

    public RenderedText {
        formulas = List.copyOf(formulas);
    }

    /** Shows a text without its figures. */
    public static RenderedText of(String markdown) {
        Node document = QuestionText.parse(markdown);
        FormulaFinder finder = new FormulaFinder();
        document.accept(finder);
        String html = QuestionText.render(markdown, Map.of(), false);
        return new RenderedText(NO_PROSE.matcher(html).replaceAll(" "), finder.found);
    }

    private static final class FormulaFinder extends AbstractVisitor {

        private final List<String> found = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Formula formula) {
                found.add(formula.tex());
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FormulaBlock formula && formula.closed()) {
                found.add(formula.tex());
            } else {
                visitChildren(block);
            }
        }
    }
}
