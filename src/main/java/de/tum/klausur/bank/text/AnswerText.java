package de.tum.klausur.bank.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A student's text as HTML: Markdown and formulas as in questions, in the same words for the student's preview and for whoever
 * marks it. What a stranger may type gets less: HTML is shown as text, a link as its words and its address, a picture as its
 * description, and a line end is a line end.
 */
public final class AnswerText {

    /** Deeper nesting is shown flat: hostile text must not exhaust the stack. */
    private static final int DEEPEST = 16;

    private static final Pattern MARKUP = Pattern.compile("[$`*_|\\\\]|(?m)^ {0,3}(?:[-+>#]|[0-9]{1,9}[.)])[ \\t]");

    private static final Parser PARSER = Parser.builder()
            .extensions(Set.of(TablesExtension.create()))
            .customInlineContentParserFactory(new FormulaParser.Factory())
            .customBlockParserFactory(new FormulaBlockParser.Factory())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(Set.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .nodeRendererFactory(LinkAsText::new)
            .nodeRendererFactory(Listing::new)
            .nodeRendererFactory(context -> new QuestionNodes(context.getWriter(), Map.of(), false))
            .build();

    private AnswerText() {}

    /** Whether it may look other than it was typed. */
    public static boolean isMarkedUp(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Sanitised HTML; formulas are TeX in {@code span.math}, which the browser typesets. */
    public static String html(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Markdown.LowerHeadings());
        return SafeHtml.of(RENDERER.render(document));
    }

    /** Nobody leaves an exam, or a marker's desk, by what a student wrote. */
    private record LinkAsText(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            String address = ((Link) node).getDestination();
            boolean said = node.getFirstChild() instanceof Text words
                    && words.getNext() == null
                    && words.getLiteral().equals(address);
            if (!said && !address.isEmpty()) {
                context.getWriter().text(" (" + address + ")");
            }
        }
    }

    /** Code with its words coloured; a wide listing scrolls, so the keyboard must be able to reach it. */
    private record Listing(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter out = context.getWriter();
            out.line();
            out.tag("pre", Map.of("tabindex", "0"));
            out.tag("code");
            CodeWords.write(literal(node), out, out::text);
            out.tag("/code");
            out.tag("/pre");
            out.line();
        }

        private static String literal(Node node) {
            return node instanceof FencedCodeBlock fenced
                    ? fenced.getLiteral()
                    : node instanceof IndentedCodeBlock indented ? indented.getLiteral() : "";
        }
    }
}
