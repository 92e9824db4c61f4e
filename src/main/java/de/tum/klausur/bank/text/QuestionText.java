package de.tum.klausur.bank.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.QuestionVariant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a question's Markdown into HTML that is safe to put on a page. */
@ApplicationScoped
public class QuestionText {

    /** Characters of HTML kept in memory: some hundred questions with their figures, in both languages. */
    private static final long KEPT_CHARACTERS = 64L * 1024 * 1024;

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

    private final Cache<Key, String> rendered = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Key key, String html) -> key.markdown().length() + html.length())
            .build();

    /**
     * Sanitised HTML. A formula becomes {@code <span class="math" data-display="false">tex</span>} (or {@code "true"}),
     * which the browser typesets; a figure of {@code variant} is inlined as a data URI. The work is done once for each
     * text of a variant, and so once for each language.
     */
    public String html(String markdown, QuestionVariant variant) {
        return rendered(new Key(variant.key(), markdown, false), variant);
    }

    /** The same for a label: a text of a single paragraph comes without the paragraph around it. */
    public String line(String markdown, QuestionVariant variant) {
        return rendered(new Key(variant.key(), markdown, true), variant);
    }

    private String rendered(Key key, QuestionVariant variant) {
        return rendered.get(key, missing -> render(missing.markdown(), variant.figures(), missing.line()));
    }

    static String render(String markdown, Map<String, Figure> figures, boolean line) {
        Node document = parse(markdown);
        document.accept(new LowerHeadings());
        return SafeHtml.of(renderer(figures, line).render(document));
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    private static HtmlRenderer renderer(Map<String, Figure> figures, boolean line) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(line)
                .nodeRendererFactory(context -> new QuestionNodes(context.getWriter(), figures))
                // A wide listing scrolls, so the keyboard must be able to reach it.
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("pre")) {
                        attributes.put("tabindex", "0");
                    }
                })
                .build();
    }

    private record Key(String variant, String markdown, boolean line) {}

    /** Headings of a text stand below those of the page around it. */
    private static final class LowerHeadings extends AbstractVisitor {

        private static final int HIGHEST = 4;

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(HIGHEST, heading.getLevel()));
        }
    }
}
