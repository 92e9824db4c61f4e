package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.text.Markdown.Form;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** An element that no text may bring, or an attribute that runs code. */
    private static final Pattern ALIVE = Pattern.compile(
            "<(script|iframe|object|embed|svg|form|input|style|link|meta|base|math)\\b|<[^>]*\\son\\w+\\s*=",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <b onclick=alert(1)>bold</b>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<style>* { display: none }</style>",
                "<form action=/sessions><input name=x></form>",
                "$</span><script>alert(1)</script>$",
                "$$\n</span><img src=x onerror=alert(1)>\n$$",
                "`</code><script>alert(1)</script>`",
                "```\"><script>alert(1)</script>\ncode\n```",
                "```python\" onmouseover=\"alert(1)\ncode\n```",
                "![\" onerror=\"alert(1)](x.svg \"t\" )",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "[a](https://example.org \"x\\\" onclick=\\\"alert(1)\")",
            })
    void markupOfATextIsOnlyText(String text) {
        assertThat(html(text)).doesNotContainPattern(ALIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](vbscript:msgbox(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "[a]\n\n[a]: javascript:alert(1)",
                "![a](javascript:alert(1))",
            })
    void addressThatRunsCodeIsNoAddress(String text) {
        assertThat(html(text)).doesNotContainPattern("(?i)(href|src)=\"\\s*(javascript|vbscript|data)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "*a **b ", "[", "![", "$", "$$", "$x ", "`", "<", "_a *b ", "| ", "~", "\\", "&"})
    @Timeout(20)
    void hugeNestingAndRepetitionCostLittle(String piece) {
        assertThat(html(piece.repeat(50_000))).isNotNull();
        assertThat(html((piece + "\n").repeat(20_000))).isNotNull();
    }

    @Test
    @Timeout(20)
    void tallAndDeepListsCostLittle() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        assertThat(html(text.toString())).contains("<li>");
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, Map.of(), Form.TEXT);
    }
}
