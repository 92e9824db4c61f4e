package de.tum.klausur.bank.text;

import de.tum.klausur.bank.version.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a question's Markdown into sanitised HTML. */
public final class Markdown {

    /** Deeper nesting is shown flat; no question needs it, and hostile text must not exhaust the stack. */
    private static final int DEEPEST = 32;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .customInlineContentParserFactory(new FormulaParser.Factory())
            .customBlockParserFactory(new FormulaBlockParser.Factory())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** For a label of one line, in which a {@code +} is no list and a {@code #} no heading. */
    private static final Parser LINES = Parser.builder()
            .enabledBlockTypes(Set.of())
            .customInlineContentParserFactory(new FormulaParser.Factory())
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern EMPTY_HEADER = Pattern.compile("<th((?: [^<>]*)?)></th>");

    private Markdown() {}

    /** What a text stands for on the page. */
    public enum Form {
        /** Blocks below each other. */
        TEXT,
        /** A label: a text of a single paragraph comes without the paragraph around it. */
        LABEL,
        /** Blocks whose {@code [[1]]} are gaps: numbered boxes in prose, formulas and code. */
        GAPS
    }

    /** The HTML; figures that the text names are taken from {@code figures} only. */
    public static String html(String markdown, Map<String, Figure> figures, Form form) {
        boolean line = form == Form.LABEL && markdown.indexOf('\n') < 0;
        // Four spaces would make it code, whatever is enabled.
        Node document = line ? LINES.parse(markdown.strip()) : PARSER.parse(markdown);
        document.accept(new LowerHeadings());
        document.accept(new UnbrokenAbbreviations());
        return SafeHtml.of(withoutEmptyHeaders(renderer(figures, form).render(document)));
    }

    /** The formulas that KaTeX is to set, without the way through HTML. */
    public static List<String> formulas(String markdown) {
        Formulas formulas = new Formulas();
        PARSER.parse(markdown).accept(formulas);
        return List.copyOf(formulas.found);
    }

    private static final class Formulas extends AbstractVisitor {

        private final List<String> found = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Formula formula) {
                found.add(formula.tex());
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock node) {
            if (node instanceof FormulaBlock block && block.closed()) {
                found.add(block.tex());
            }
            visitChildren(node);
        }

        @Override
        public void visit(Image image) {
            // The description of a picture is told as it stands.
        }
    }

    /** The corner above row headings heads nothing: to screen readers an empty header is a header without a name. */
    private static String withoutEmptyHeaders(String html) {
        return EMPTY_HEADER.matcher(html).replaceAll("<td$1></td>");
    }

    private static HtmlRenderer renderer(Map<String, Figure> figures, Form form) {
        HtmlRenderer.Builder builder = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(form == Form.LABEL)
                .nodeRendererFactory(context -> questionNodes(context, figures, form))
                .nodeRendererFactory(context -> new ListingNodes(context, form == Form.GAPS))
                // A wide listing scrolls, so the keyboard must be able to reach it.
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("pre")) {
                        attributes.put("tabindex", "0");
                    }
                });
        if (form == Form.GAPS) {
            builder.nodeRendererFactory(GapNodes::new);
        }
        return builder.build();
    }

    private static QuestionNodes questionNodes(
            HtmlNodeRendererContext context, Map<String, Figure> figures, Form form) {
        return new QuestionNodes(context.getWriter(), figures, form == Form.GAPS);
    }

    /** Headings of a text stand below those of the page around it. */
    static final class LowerHeadings extends AbstractVisitor {

        private static final int HIGHEST = 4;

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(HIGHEST, heading.getLevel()));
        }
    }

    /** "z. B." stays on one line. */
    private static final class UnbrokenAbbreviations extends AbstractVisitor {

        private static final Pattern ABBREVIATION =
                Pattern.compile("(?<![\\p{L}.])(z\\.|d\\.|u\\.|o\\.|i\\.) (?=(?:B|h|a|Ä|ä|d)\\.)");

        @Override
        public void visit(Text text) {
            if (text.getLiteral().indexOf(". ") >= 0) {
                text.setLiteral(ABBREVIATION.matcher(text.getLiteral()).replaceAll("$1\u00a0"));
            }
        }
    }
}
