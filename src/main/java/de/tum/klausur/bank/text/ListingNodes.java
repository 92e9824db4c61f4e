package de.tum.klausur.bank.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes listings; the words of one whose language is named are coloured.
 *
 * @param gaps whether {@code [[1]]} is a gap
 */
record ListingNodes(HtmlNodeRendererContext context, boolean gaps) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FencedCodeBlock block -> block(block.getLiteral(), node, language(block.getInfo()));
            case IndentedCodeBlock block -> block(block.getLiteral(), node, Map.of());
            default -> throw new IllegalArgumentException("not ours to write: " + node);
        }
    }

    private void block(String literal, Node node, Map<String, String> language) {
        HtmlWriter out = context.getWriter();
        out.line();
        out.tag("pre", context.extendAttributes(node, "pre", Map.of()));
        out.tag("code", context.extendAttributes(node, "code", language));
        if (language.isEmpty()) {
            piece(literal);
        } else {
            CodeWords.write(literal, out, this::piece);
        }
        out.tag("/code");
        out.tag("/pre");
        out.line();
    }

    private void piece(String text) {
        if (gaps) {
            GapNodes.write(text, context.getWriter());
        } else {
            context.getWriter().text(text);
        }
    }

    private static Map<String, String> language(String info) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (info != null && !info.isBlank()) {
            attributes.put("class", "language-" + info.strip().split(" ")[0]);
        }
        return attributes;
    }
}
