package de.tum.klausur.bank.text;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Colours the words of a listing, whose language is Python or looks like it: comments, texts, keywords and numbers. It says
 * nothing that the listing doesn't say without colours, so a language that it doesn't know is merely less colourful.
 */
final class CodeWords {

    /** Longer listings stay plain. */
    private static final int LONGEST = 20_000;

    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}_])";

    /** A gap's mark is no word, and no word is parted. */
    private static final Pattern WORD = Pattern.compile("\\[\\[[0-9]{1,2}]]|(?<comment>#[^\\n]*+)"
            + "|(?<text>\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')"
            + "|(?<keyword>" + BEFORE
            + "(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from"
            + "|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|None|True|False|self"
            + ")" + BEHIND + ")"
            + "|(?<number>" + BEFORE + "[0-9][0-9_]*+(?:\\.[0-9]*+)?(?:[eE][+-]?[0-9]++)?" + BEHIND + ")"
            + "|[\\p{L}_][\\p{L}\\p{N}_]*+");

    private static final Map<String, String> CLASSES =
            Map.of("comment", "code-comment", "text", "code-text", "keyword", "code-keyword", "number", "code-number");

    private CodeWords() {}

    /** @param piece writes a piece of the listing as text, which may mark what else it finds there */
    static void write(String listing, HtmlWriter out, Consumer<String> piece) {
        int end = 0;
        Matcher word = WORD.matcher(listing.length() > LONGEST ? "" : listing);
        while (word.find()) {
            String known = CLASSES.keySet().stream()
                    .filter(name -> word.group(name) != null)
                    .map(CLASSES::get)
                    .findFirst()
                    .orElse("");
            if (!known.isEmpty()) {
                piece.accept(listing.substring(end, word.start()));
                out.tag("span", Map.of("class", known));
                piece.accept(word.group());
                out.tag("/span");
                end = word.end();
            }
        }
        piece.accept(listing.substring(end));
    }
}
