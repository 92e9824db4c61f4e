package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.text.Markdown.Form;
import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTextTest {

    @Test
    void formulaKeepsItsBackslashesUnderscoresAndStars() {
        assertThat(html("Let $x_1 * y_2\\,dx$ and $a*b$."))
                .isEqualTo("<p>Let " + math("x_1 * y_2\\,dx") + " and " + math("a*b") + ".</p>\n");
    }

    @Test
    void formulaKeepsAnglesAmpersandsAndDoubleBraces() {
        assertThat(html("$a < b & {{c}}$")).isEqualTo("<p>" + math("a &lt; b &amp; {{c}}") + "</p>\n");
    }

    @Test
    void formulaMayHoldAnEscapedDollar() {
        assertThat(html("$5\\$ + x$")).isEqualTo("<p>" + math("5\\$ &#43; x") + "</p>\n");
    }

    @Test
    void escapedDollarIsADollar() {
        assertThat(html("It costs \\$5, not \\$6.")).isEqualTo("<p>It costs $5, not $6.</p>\n");
    }

    @Test
    void moneyIsNoFormula() {
        assertThat(html("Between $5 and $6 or 7 $ and $x$"))
                .isEqualTo("<p>Between $5 and $6 or 7 $ and " + math("x") + "</p>\n");
    }

    @Test
    void germanAbbreviationsStayOnOneLine() {
        assertThat(html("z. B. so, d. h. anders, u. a. hier; `z. B.` bleibt."))
                .isEqualTo("<p>z.\u00a0B. so, d.\u00a0h. anders, u.\u00a0a. hier; <code>z. B.</code> bleibt.</p>\n");
        assertThat(html("Look at D. Hinton.")).isEqualTo("<p>Look at D. Hinton.</p>\n");
    }

    @Test
    void codeStaysCode() {
        assertThat(html("`$x$` and $y$")).isEqualTo("<p><code>$x$</code> and " + math("y") + "</p>\n");
        assertThat(html("pay $5 or `$x` now")).isEqualTo("<p>pay $5 or <code>$x</code> now</p>\n");
        assertThat(html("```python\nprint('$x$')\n```"))
                .isEqualTo(
                        "<pre tabindex=\"0\"><code class=\"language-python\">print(<span class=\"code-text\">&#39;$x$&#39;</span>)\n</code></pre>\n");
        assertThat(html("    $$\n    x\n")).contains("<code>$$\nx\n</code>");
    }

    @Test
    void displayedFormulaStandsOnItsOwn() {
        assertThat(html("Let\n$$ y = x $$\nbe given."))
                .isEqualTo("<p>Let</p>\n<p>" + displayed("y &#61; x") + "</p>\n<p>be given.</p>\n");
    }

    @Test
    void linesOfADisplayedFormulaAreNoListAndNoHeading() {
        assertThat(html("$$\na\n- b\n# c\n= d\n$$\n")).isEqualTo("<p>" + displayed("a\n- b\n# c\n&#61; d") + "</p>\n");
    }

    @Test
    void displayedFormulaMayStandInsideALineAndInAList() {
        assertThat(html("so $$x$$ holds")).isEqualTo("<p>so " + displayed("x") + " holds</p>\n");
        assertThat(html("- $$\n  x\n  $$\n- y")).contains("<li>\n<p>" + displayed("x") + "</p>\n</li>");
    }

    @Test
    void unclosedFormulaIsShownAsTypedAndSpoilsOneParagraphOnly() {
        assertThat(html("$$\na + b\n\nNext $x$.")).isEqualTo("<p>$$ a &#43; b</p>\n<p>Next " + math("x") + ".</p>\n");
        assertThat(html("an $x that never ends")).isEqualTo("<p>an $x that never ends</p>\n");
    }

    @Test
    void theEmptyCornerOfATableIsNoHeader() {
        assertThat(html("| | a |\n|---|---:|\n| x | 1 |"))
                .contains("<td></td><th align=\"right\">a</th>")
                .doesNotContain("<th></th>");
        assertThat(html("`<th></th>`")).contains("&lt;th&gt;");
    }

    @Test
    void tableKeepsItsFormulasAndAlignment() {
        String html =
                html("| layer | size |\n|:--|--:|\n| conv | $n_1\\times n_2$ |\n| norm | $\\lVert x\\rVert_2$ |\n");
        assertThat(html).contains("<th align=\"left\">layer</th>", "<th align=\"right\">size</th>");
        assertThat(html).contains(math("n_1\\times n_2"), math("\\lVert x\\rVert_2"));
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        assertThat(html("# Setting\n\n##### Detail")).isEqualTo("<h4>Setting</h4>\n<h5>Detail</h5>\n");
    }

    @Test
    void figureOfTheVersionIsInlinedWithItsDescription() {
        Figure figure = Figure.of("net.svg", FigureKind.SVG, "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(Markdown.html("![A net with $n$ *wide* layers](net.svg)", Map.of("net.svg", figure), Form.TEXT))
                .isEqualTo("<p><img src=\"data:image/svg&#43;xml;base64,PHN2Zy8&#43;\" "
                        + "alt=\"A net with n wide layers\" /></p>\n");
    }

    @Test
    void figureFromElsewhereIsOnlyDescribed() {
        assertThat(html("![A net](https://example.org/net.png)")).isEqualTo("<p>A net</p>\n");
        assertThat(html("![A net](data:image/png;base64,AAAA)")).isEqualTo("<p>A net</p>\n");
    }

    @Test
    void linkTellsNoOtherSiteWhereItStood() {
        assertThat(html("[paper](https://example.org/a?b=1&c=2)"))
                .contains("href=\"https://example.org/a?b&#61;1&amp;c&#61;2\"", "noreferrer", "noopener");
    }

    @Test
    void labelHasNoParagraphAroundIt() {
        assertThat(Markdown.html("a $x$ *b*", Map.of(), Form.LABEL)).isEqualTo("a " + math("x") + " <em>b</em>");
        assertThat(Markdown.html("+", Map.of(), Form.LABEL)).isEqualTo("&#43;");
        assertThat(Markdown.html("# 1", Map.of(), Form.LABEL)).isEqualTo("# 1");
        assertThat(Markdown.html("a\n\nb", Map.of(), Form.LABEL)).isEqualTo("<p>a</p>\n<p>b</p>\n");
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, Map.of(), Form.TEXT);
    }

    private static String math(String tex) {
        return "<span class=\"math\" data-display=\"false\">" + tex + "</span>";
    }

    private static String displayed(String tex) {
        return "<span class=\"math\" data-display=\"true\">" + tex + "</span>";
    }
}
