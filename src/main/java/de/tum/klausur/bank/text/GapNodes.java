package de.tum.klausur.bank.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes gaps in prose and code as {@code <span class="gap">1</span>}. */
final class GapNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;

    GapNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Code.class, FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> gaps(text.getLiteral());
            case Code code -> code(code.getLiteral(), node, Map.of());
            case FencedCodeBlock block -> block(block.getLiteral(), node, language(block.getInfo()));
            case IndentedCodeBlock block -> block(block.getLiteral(), node, Map.of());
            default -> throw new IllegalArgumentException("not ours to write: " + node);
        }
    }

    private void block(String literal, Node node, Map<String, String> attributes) {
        out.line();
        out.tag("pre", context.extendAttributes(node, "pre", Map.of()));
        code(literal, node, attributes);
        out.tag("/pre");
        out.line();
    }

    private void code(String literal, Node node, Map<String, String> attributes) {
        out.tag("code", context.extendAttributes(node, "code", attributes));
        gaps(literal);
        out.tag("/code");
    }

    private void gaps(String text) {
        GapMarkup.walk(text, out::text, name -> {
            out.tag("span", Map.of("class", "gap"));
            out.text(name);
            out.tag("/span");
        });
    }

    private static Map<String, String> language(String info) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (info != null && !info.isBlank()) {
            attributes.put("class", "language-" + info.strip().split(" ")[0]);
        }
        return attributes;
    }
}
