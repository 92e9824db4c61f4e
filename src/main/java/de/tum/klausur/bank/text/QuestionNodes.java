package de.tum.klausur.bank.text;

import de.tum.klausur.bank.version.Figure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what a question's text has beyond Markdown: formulas, and figures of its own version. */
final class QuestionNodes implements NodeRenderer {

    private final HtmlWriter out;
    private final Map<String, Figure> figures;
    private final boolean gaps;

    /** Where {@code gaps}, a formula's {@code [[1]]} are gaps. */
    QuestionNodes(HtmlWriter out, Map<String, Figure> figures, boolean gaps) {
        this.out = out;
        this.figures = figures;
        this.gaps = gaps;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Formula.class, FormulaBlock.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Formula formula -> formula(formula.tex(), formula.display());
            case FormulaBlock block -> block(block);
            case Image image -> figure(image);
            default -> throw new IllegalArgumentException("not ours to write: " + node);
        }
    }

    private void block(FormulaBlock block) {
        out.line();
        out.tag("p");
        if (block.closed()) {
            formula(block.tex(), true);
        } else {
            out.text("$$ " + block.tex());
        }
        out.tag("/p");
        out.line();
    }

    private void formula(String tex, boolean display) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "math");
        attributes.put("data-display", Boolean.toString(display));
        out.tag("span", attributes);
        out.text(gaps ? GapMarkup.inTex(tex) : tex);
        out.tag("/span");
    }

    /** Only figures of the version are shown: a picture from elsewhere could change later or tell who looks at it. */
    private void figure(Image image) {
        String alt = AltText.of(image);
        Figure figure = figures.get(image.getDestination());
        if (figure == null) {
            out.text(alt);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", figure.dataUri());
        attributes.put("alt", alt);
        out.tag("img", attributes, true);
    }

    /** Gathers the plain text of an image's description. */
    private static final class AltText extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        static String of(Image image) {
            AltText alt = new AltText();
            alt.visitChildren(image);
            return alt.text.toString();
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Formula formula) {
                text.append(formula.tex());
            }
        }
    }
}
