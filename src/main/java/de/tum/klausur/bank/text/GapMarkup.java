package de.tum.klausur.bank.text;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps {@code [[1]]} in a piece of text. */
public final class GapMarkup {

    private static final Pattern MARK = Pattern.compile("\\[\\[([1-9][0-9]?)]]");

    private GapMarkup() {}

    /** Goes through the text in its order: what stands between gaps, and the gaps' names. */
    static void walk(String text, Consumer<String> between, Consumer<String> gap) {
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            between.accept(text.substring(end, mark.start()));
            gap.accept(mark.group(1));
            end = mark.end();
        }
        between.accept(text.substring(end));
    }

    /** A formula with a small box around each gap's number; braces keep it one thing below a root or in a power. */
    public static String inTex(String tex) {
        return MARK.matcher(tex).replaceAll("{\\\\boxed{\\\\scriptstyle\\\\mathsf{\\\\,$1\\\\,}}}");
    }
}
