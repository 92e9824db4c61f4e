package de.tum.klausur.marking.shown;

import com.fasterxml.jackson.annotation.JsonValue;
import de.tum.klausur.bank.text.Markdown;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * A sentence that holds texts by authors, which are Markdown, and texts by students, which never are. In JSON it is its text.
 *
 * @param text plain, with the authors' texts as they wrote them
 * @param html safe HTML, in which formulas are for the browser to draw
 */
public record ShownText(@JsonValue String text, String html) {

    /** Nothing to say. */
    public static final ShownText NONE = new ShownText("", "");

    /** Characters for private use, which mean nothing in a text. */
    private static final String BEGIN = "\ue000";

    private static final String END = "\ue001";

    /** A text by an author, marked as such, to be put into a sentence. */
    static String authored(String markdown) {
        return BEGIN + foreign(markdown) + END;
    }

    /** A text by anybody, which marks nothing. */
    static String foreign(String text) {
        return text.replace(BEGIN, "").replace(END, "");
    }

    /** A sentence that was put together. */
    static ShownText of(String sentence) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (int begin = sentence.indexOf(BEGIN); begin >= 0; begin = sentence.indexOf(BEGIN, at)) {
            int end = sentence.indexOf(END, begin);
            html.append(Entities.escape(sentence.substring(at, begin)));
            html.append(Markdown.html(sentence.substring(begin + 1, end), Map.of(), Markdown.Form.LABEL));
            at = end + 1;
        }
        html.append(Entities.escape(sentence.substring(at)));
        return new ShownText(foreign(sentence), html.toString());
    }
}
