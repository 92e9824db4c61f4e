package de.tum.klausur.shared.pdf;

import de.tum.klausur.shared.math.Formulas;
import de.tum.klausur.shared.math.SetFormula;
import de.tum.klausur.shared.math.Tex;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page on its way to paper: formulas become pictures, headings bookmarks, the style comes in. */
final class PrintedPage {

    /** TeX's letters are smaller than DejaVu's of the same size. */
    private static final double MAGNIFIED = 1.18;

    /** What fits between the margins of A4, in em of the running text; a wider formula is made smaller. */
    private static final double WIDEST = 46;

    /** Room above and below a formula, in em, so that those of two lines don't touch. */
    private static final double AIR = 0.12;

    private final Document page;
    private final Formulas formulas;

    PrintedPage(String html, Formulas formulas) {
        this.page = Jsoup.parse(html);
        this.formulas = formulas;
    }

    org.w3c.dom.Document ready(String style) {
        page.select("span.math").forEach(this::draw);
        bookmarks();
        page.head().appendElement("style").text(style);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /** A formula that can't be set stays as its source. */
    private void draw(Element span) {
        Tex tex = new Tex(span.text(), span.attr("data-display").equals("true"));
        Optional<SetFormula> set = formulas.set(tex);
        if (set.isPresent()) {
            span.text("").appendChild(picture(tex, set.get()));
        } else {
            span.addClass("source");
        }
    }

    private static Element picture(Tex tex, SetFormula set) {
        double scale = Math.min(MAGNIFIED, WIDEST / set.width());
        return new Element("img")
                .attr("src", set.dataUri())
                .attr("alt", tex.source())
                .attr(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "width:%.4fem;height:%.4fem;margin:%.2fem 0;vertical-align:%.4fem",
                                set.width() * scale,
                                set.height() * scale,
                                AIR,
                                -set.depth() * scale - AIR));
    }

    private void bookmarks() {
        Element all = page.head().appendElement("bookmarks");
        Element above = all;
        for (Element heading : page.select("h2[id], h3[id]")) {
            boolean top = heading.normalName().equals("h2");
            Element bookmark =
                    new Element("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
            (top ? all : above).appendChild(bookmark);
            above = top ? bookmark : above;
        }
    }
}
