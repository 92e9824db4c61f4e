package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

    @Test
    void markdownAndFormulasAreShown() {
        assertThat(AnswerText.html("**So** $x_1$ grows.\nThen `w`:\n\n- one\n- two"))
                .isEqualTo("""
                        <p><strong>So</strong> <span class="math" data-display="false">x_1</span> grows.<br />
                        Then <code>w</code>:</p>
                        <ul><li>one</li><li>two</li></ul>
                        """);
    }

    @Test
    void aListingKeepsItsIndentationAndIsColoured() {
        assertThat(AnswerText.html("```python\nfor i in x:\n    s += 'a'  # sum\n```"))
                .isEqualTo("""
                        <pre tabindex="0"><code><span class="code-keyword">for</span> i \
                        <span class="code-keyword">in</span> x:
                            s &#43;&#61; <span class="code-text">&#39;a&#39;</span>  \
                        <span class="code-comment"># sum</span>
                        </code></pre>
                        """);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<div style=\"position:fixed\">over</div>",
                "<a href=\"https://evil.example\">here</a>",
                "[here](javascript:alert(1))",
                "[here](https://evil.example)",
                "<javascript:alert(1)>",
                "<https://evil.example>",
                "[here]: https://evil.example\n\n[here]",
                "![spy](https://evil.example/x.png)",
                "![spy](data:image/svg+xml;base64,PHN2Zy8+)",
                "[![spy](https://evil.example/x.png)](https://evil.example)",
                "```<script>\n</code></pre><script>alert(1)</script>\n```",
                "```html onload=\"x\"\n<b>\n```",
                "`<b onclick=x>`",
                "$</span><script>alert(1)</script>$",
                "$$\n<img src=x onerror=alert(1)>\n$$",
                "| a |\n|---|\n| <img src=x> |",
                "> <svg onload=alert(1)>",
                "# <b onmouseover=alert(1)>x</b>",
                "<!-- --><b>x</b>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<span class=\"math\">\\href{javascript:alert(1)}{x}</span>");
    }

    /** What is typed never becomes an element, a link or a picture of its own. */
    @ParameterizedTest
    @MethodSource
    void hostile(String text) {
        assertThat(AnswerText.html(text))
                .doesNotContainPattern("(?i)<(?:script|img|iframe|svg|a|b|div|style|object|form|input)\\b")
                .doesNotContainPattern("(?i)<[^>]*(?:\\son[a-z]+=|href|src=|style=|javascript:)");
    }

    @Test
    void aLinkIsItsWordsAndItsAddress() {
        assertThat(AnswerText.html("[paper](https://arxiv.org/abs/1)"))
                .isEqualTo("<p>paper (https://arxiv.org/abs/1)</p>\n");
        assertThat(AnswerText.html("<https://arxiv.org/abs/1>")).isEqualTo("<p>https://arxiv.org/abs/1</p>\n");
        assertThat(AnswerText.html("![a graph](g.png)")).isEqualTo("<p>a graph</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**", "[", "![", "> ", "- ", "`", "$", "<", "| ", "(", "\\", "```\n", "#\"'", "[[1]]"})
    void whateverIsRepeatedTakesNoTime(String piece) {
        String text = piece.repeat(10_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(AnswerText.html(text)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x$", "a\n- b", "1. a", "`x`", "> q", "# x", "a | b", "**x**"})
    void whatMayLookOtherThanTyped(String text) {
        assertThat(AnswerText.isMarkedUp(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By the chain rule.", "It grows, as 3 < 4.", "a-b + c", "No.\n\nBecause 1.5 is more."})
    void plainWordsAreShownAsTheyAre(String text) {
        assertThat(AnswerText.isMarkedUp(text)).isFalse();
    }
}
