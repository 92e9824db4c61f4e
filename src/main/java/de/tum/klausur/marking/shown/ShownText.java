package de.tum.klausur.marking.shown;

import com.fasterxml.jackson.annotation.JsonValue;
import de.tum.klausur.bank.text.Markdown;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Wording;
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

    /** Behind the beginning of what a German reader reads in English. */
    private static final String ENGLISH = "\ue002";

    /** A text by an author in the reader's language or in English, marked as such, to be put into a sentence. */
    static String authored(Wording text, Language language) {
        boolean english = language == Language.DE && text.de().isEmpty();
        return BEGIN + (english ? ENGLISH : "") + foreign(text.in(language)) + END;
    }

    /** A text by anybody, which marks nothing. */
    static String foreign(String text) {
        return text.replace(BEGIN, "").replace(END, "").replace(ENGLISH, "");
    }

    /** A sentence that was put together. */
    static ShownText of(String sentence) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (int begin = sentence.indexOf(BEGIN); begin >= 0; begin = sentence.indexOf(BEGIN, at)) {
            int end = sentence.indexOf(END, begin);
            html.append(Entities.escape(sentence.substring(at, begin)));
            html.append(html(sentence.substring(begin + 1, end)));
            at = end + 1;
        }
        html.append(Entities.escape(sentence.substring(at)));
        return new ShownText(foreign(sentence), html.toString());
    }

    private static String html(String authored) {
        String html = Markdown.html(foreign(authored), Map.of(), Markdown.Form.LABEL);
        return authored.startsWith(ENGLISH) ? "<span lang=\"en\">" + html + "</span>" : html;
    }
}
