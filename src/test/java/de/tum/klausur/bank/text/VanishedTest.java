package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.Document;
import de.tum.klausur.bank.format.source.ProblemLog;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VanishedTest {

    private static final List<String> PIECES = List.of(
            "word",
            "Wörter",
            "7",
            "0.5",
            "1. ",
            "2) ",
            " ",
            " ",
            "    ",
            "\n",
            "\n\n",
            "$",
            "$$",
            "*",
            "**",
            "_",
            "- ",
            "+ ",
            "> ",
            "<= ",
            "< 0",
            "`",
            "\\",
            "\\alpha",
            "{",
            "}",
            "^2",
            "(",
            ")",
            "/",
            "=",
            "===",
            "---",
            "%",
            "’",
            "“so”",
            "·",
            "→",
            "!",
            "\"",
            "'",
            ":",
            "a:b",
            "http://x.y",
            "[",
            "]",
            "](",
            "]: ",
            "][",
            "|",
            "\n|---|---|\n",
            "\n---\n",
            "#",
            "&",
            "&amp;",
            "~",
            "~~~",
            "\n```\n",
            "\n```java\n",
            "<b>",
            "<!--",
            "-->");

    /** What is taken at sight to be shown whole is shown whole. */
    @Test
    void whatIsTakenAtSightIsWhatShowingItTells() {
        Random random = new Random(20261130);
        for (int run = 0; run < 5_000; run++) {
            Block text = text(Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(1L + random.nextInt(20))
                    .collect(Collectors.joining()));
            assertThat(Vanished.in(text)).as(text.markdown()).isEqualTo(Vanished.inShown(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <b>bold</b> word",
                "<!-- kept from you -->",
                "[1]: https://nowhere.example \"title\"",
                "```secret\nx\n```",
                "| a | b |\n|---|---|\n| 1 | 2 | lost |",
            })
    void whatMarkdownMayHideIsLookedAt(String markdown) {
        assertThat(Vanished.in(text(markdown))).isEqualTo(Vanished.inShown(text(markdown)));
    }

    private static Block text(String markdown) {
        return Document.read("---\nid: x\n---\n" + markdown, ProblemLog.NOWHERE)
                .orElseThrow()
                .stem();
    }
}
