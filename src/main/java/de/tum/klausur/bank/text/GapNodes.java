package de.tum.klausur.bank.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes gaps in prose and in code within it as {@code <span class="gap">1</span>}. */
final class GapNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;

    GapNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Code.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> write(text.getLiteral(), out);
            case Code code -> {
                out.tag("code", context.extendAttributes(node, "code", Map.of()));
                write(code.getLiteral(), out);
                out.tag("/code");
            }
            default -> throw new IllegalArgumentException("not ours to write: " + node);
        }
    }

    static void write(String text, HtmlWriter out) {
        GapMarkup.walk(text, out::text, name -> {
            out.tag("span", Map.of("class", "gap"));
            out.text(name);
            out.tag("/span");
        });
    }
}
